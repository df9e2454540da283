import Foundation
import Hospitality
import InnkeeperOperations
import InnkeeperStore

/// A small drawing of every kind of room: a window, a wall and a bed, in the colours of its category.
struct DemoPictures {
    private static let (width, height) = (240, 160)
    private static let walls: [[UInt8]] = [[214, 196, 170], [170, 190, 176], [186, 176, 204], [204, 180, 180]]

    let house: DemoHouse

    func write(in transaction: Transaction) throws {
        for (number, rooms) in house.rooms.enumerated() {
            let image: ID<Image> = house.ids.next(at: house.opening)
            try transaction.images.insert(
                Image(
                    id: image, enterpriseID: house.enterprise.id, width: Self.width, height: Self.height,
                    created: house.opening
                ),
                file: Data(Self.drawing(wall: Self.walls[number % Self.walls.count]).png)
            )
            try transaction.resourceCategoryImageAssignments.insert(
                ResourceCategoryImageAssignment(
                    id: house.ids.next(at: house.opening), enterpriseID: house.enterprise.id,
                    categoryID: rooms.category.id, imageID: image.uuid, created: house.opening
                )
            )
        }
    }

    private static func drawing(wall: [UInt8]) -> PlainPicture {
        let palette: [[UInt8]] = [wall, [150, 200, 235], [120, 85, 60], [245, 245, 240], [90, 60, 40]]
        return PlainPicture(width: width, height: height, palette: palette) { x, y in
            if y > 135 { return 2 }
            if (95...220).contains(x), (95...125).contains(y) { return x < 125 ? 4 : 3 }
            if (20...80).contains(x), (20...85).contains(y) { return x == 50 || y == 52 ? 3 : 1 }
            return 0
        }
    }
}
