#include <sqlite3.h>

/* Swift cannot call a function with a variable number of arguments. */
static inline int sqlite3_config_memory_status(int wanted) {
    return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, wanted);
}

static inline int sqlite3_config_statement_journal(int bytes) {
    return sqlite3_config(SQLITE_CONFIG_STMTJRNL_SPILL, bytes);
}
