public import Foundation
public import Hospitality

extension Transaction {
    public var images: ImageTable { ImageTable(transaction: self) }
}

/// All SQL on the table `image`.
public struct ImageTable {
    let transaction: Transaction

    /// - Parameter file: The PNG file.
    public func insert(_ image: Image, file: Data) throws {
        try transaction.run(
            """
            INSERT INTO image (enterprise_id, id, width, height, content, created_ms)
            VALUES (\(image.enterpriseID), \(image.id), \(image.width), \(image.height),
                \(file.base64EncodedString()), \(image.created))
            """
        )
    }

    /// Those of `ids` that the enterprises have.
    public func known(_ ids: [ID<Image>], ofAny enterprises: [ID<Enterprise>]) throws -> Set<ID<Image>> {
        let rows = try transaction.rows("SELECT id FROM image WHERE \(enterprises.own) AND id IN \(in: ids)")
        return Set(try rows.map { try $0.id("id") })
    }

    /// The PNG file of a picture, whichever house it is of: who has the address may see it.
    public func file(of id: ID<Image>) throws -> Data? {
        try transaction.row("SELECT content FROM image WHERE id = \(id)").flatMap { row in
            Data(base64Encoded: try row.string("content"))
        }
    }
}
