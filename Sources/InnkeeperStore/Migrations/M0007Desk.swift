extension Migration {
    static let m0007Desk = Migration(
        number: 7,
        name: "desk",
        sql: """
            CREATE TABLE task (
                enterprise_id uuid NOT NULL REFERENCES enterprise (id),
                id uuid NOT NULL,
                name TEXT NOT NULL CHECK (name <> ''),
                description TEXT,
                department_id uuid,
                service_order_id uuid,
                created_ms BIGINT NOT NULL,
                deadline_ms BIGINT NOT NULL,
                closed_ms BIGINT,
                PRIMARY KEY (enterprise_id, id),
                FOREIGN KEY (enterprise_id, department_id) REFERENCES department (enterprise_id, id)
            );
            CREATE INDEX task_by_department ON task (enterprise_id, department_id, id);
            CREATE INDEX task_by_service_order ON task (enterprise_id, service_order_id);
            CREATE INDEX task_by_deadline ON task (enterprise_id, deadline_ms);

            CREATE TABLE device (
                enterprise_id uuid NOT NULL REFERENCES enterprise (id),
                id uuid NOT NULL,
                kind TEXT NOT NULL CHECK (
                    kind IN ('Printer', 'PaymentTerminal', 'KeyCutter', 'FiscalMachine', 'PassportScanner')
                ),
                name TEXT NOT NULL CHECK (name <> ''),
                identifier TEXT,
                driver_name TEXT NOT NULL,
                port_name TEXT NOT NULL,
                api_url TEXT,
                data TEXT,
                PRIMARY KEY (enterprise_id, id)
            );

            CREATE TABLE device_connection (
                enterprise_id uuid NOT NULL,
                device_id uuid NOT NULL,
                integration_id uuid NOT NULL REFERENCES integration (id),
                PRIMARY KEY (enterprise_id, integration_id, device_id),
                FOREIGN KEY (enterprise_id, device_id) REFERENCES device (enterprise_id, id)
            );
            CREATE INDEX device_connection_by_device ON device_connection (enterprise_id, device_id);

            CREATE TABLE device_command (
                enterprise_id uuid NOT NULL,
                id uuid NOT NULL,
                device_id uuid NOT NULL,
                state TEXT NOT NULL CHECK (
                    state IN ('Pending', 'Received', 'Processing', 'Processed', 'Cancelled', 'Error')
                ),
                creator_name TEXT,
                progress_e6 BIGINT CHECK (progress_e6 >= 0),
                notes TEXT,
                data TEXT NOT NULL,
                created_ms BIGINT NOT NULL,
                updated_ms BIGINT NOT NULL,
                PRIMARY KEY (enterprise_id, id),
                FOREIGN KEY (enterprise_id, device_id) REFERENCES device (enterprise_id, id)
            );
            CREATE INDEX device_command_active ON device_command (enterprise_id, device_id)
                WHERE state IN ('Pending', 'Received');
            """
    )
}
