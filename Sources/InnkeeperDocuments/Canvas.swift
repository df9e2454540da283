import CPango
import Foundation

/// Pages of A4 that are drawn on from top to bottom. All lengths are points, a 72nd of an inch.
///
/// In a document that is read from right to left every column is mirrored, so that who draws thinks of the beginning
/// and the end of a line, never of left and right.
final class Canvas {
    static let width = 595.28
    static let height = 841.89

    let isRightToLeft: Bool
    private let surface: OpaquePointer
    private let cairo: OpaquePointer
    private let layout: OpaquePointer
    private let bytes: Unmanaged<Bytes>

    /// Where cairo writes to.
    private final class Bytes {
        var data = Data()
    }

    /// - Parameters:
    ///   - title: What a reader of PDF shows in its window.
    ///   - created: Stands in the file, so that the same document is the same bytes.
    init(title: String, created: Date, isRightToLeft: Bool) {
        self.isRightToLeft = isRightToLeft
        bytes = Unmanaged.passRetained(Bytes())
        surface = cairo_pdf_surface_create_for_stream(
            { closure, bytes, count in
                guard let closure, let bytes else { return CAIRO_STATUS_WRITE_ERROR }
                Unmanaged<Bytes>.fromOpaque(closure).takeUnretainedValue().data.append(bytes, count: Int(count))
                return CAIRO_STATUS_SUCCESS
            }, bytes.toOpaque(), Self.width, Self.height
        )
        cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, title)
        cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATOR, "Innkeeper")
        cairo_pdf_surface_set_metadata(
            surface, CAIRO_PDF_METADATA_CREATE_DATE, created.formatted(.iso8601)
        )
        cairo = cairo_create(surface)
        layout = pango_cairo_create_layout(cairo)
        let direction = isRightToLeft ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR
        pango_context_set_base_dir(pango_layout_get_context(layout), direction)
        pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR)
    }

    deinit {
        g_object_unref(UnsafeMutableRawPointer(layout))
        cairo_destroy(cairo)
        cairo_surface_destroy(surface)
        bytes.release()
    }

    /// Ends the page that is drawn on.
    func nextPage() { cairo_show_page(cairo) }

    /// Ends the document.
    ///
    /// - Throws: ``CanvasFailure`` when cairo could not draw it.
    func finish() throws(CanvasFailure) -> Data {
        let status = cairo_status(cairo)
        cairo_surface_finish(surface)
        guard status == CAIRO_STATUS_SUCCESS else {
            throw CanvasFailure(reason: String(cString: cairo_status_to_string(status)))
        }
        return bytes.takeUnretainedValue().data
    }
}

/// What cairo said.
public struct CanvasFailure: Error, Hashable, Sendable {
    public let reason: String
}

// MARK: - Drawing

extension Canvas {
    struct Style: Hashable {
        var size = 9.0
        var isBold = false
        /// Between black and white.
        var gray = 0.0

        static let body = Style()
        static let strong = Style(isBold: true)
        static let small = Style(size: 7.5, gray: 0.35)
        static let title = Style(size: 17, isBold: true)
    }

    /// A part of the width of a page, from the beginning of lines on.
    struct Column: Hashable {
        var start: Double
        var width: Double
        var isAtEnd = false
    }

    /// How high a text will be in a column.
    func height(of text: String, in column: Column, _ style: Style = .body) -> Double {
        prepare(text, column, style)
        var (width, height): (Int32, Int32) = (0, 0)
        pango_layout_get_size(layout, &width, &height)
        return Double(height) / Double(PANGO_SCALE)
    }

    /// Writes a text below `y`, wrapped where it is too long, and answers its height.
    @discardableResult
    func write(_ text: String, in column: Column, at y: Double, _ style: Style = .body) -> Double {
        prepare(text, column, style)
        var logical = PangoRectangle()
        pango_layout_get_extents(layout, nil, &logical)
        let scale = Double(PANGO_SCALE)
        let (inset, width) = (Double(logical.x) / scale, Double(logical.width) / scale)
        let left = isRightToLeft ? Self.width - column.start - column.width : column.start
        // Lines of another direction than the document's stand where the document's own would.
        let isFlushRight = column.isAtEnd != isRightToLeft
        let x = isFlushRight ? left + column.width - width - inset : left - inset
        cairo_set_source_rgb(cairo, style.gray, style.gray, style.gray)
        cairo_move_to(cairo, x, y)
        pango_cairo_show_layout(cairo, layout)
        return Double(logical.height) / scale
    }

    /// A thin line across a column.
    func rule(in column: Column, at y: Double, gray: Double = 0.6) {
        let left = isRightToLeft ? Self.width - column.start - column.width : column.start
        cairo_set_source_rgb(cairo, gray, gray, gray)
        cairo_set_line_width(cairo, 0.5)
        cairo_move_to(cairo, left, y)
        cairo_line_to(cairo, left + column.width, y)
        cairo_stroke(cairo)
    }

    private func prepare(_ text: String, _ column: Column, _ style: Style) {
        let font = pango_font_description_from_string("Sans")
        pango_font_description_set_absolute_size(font, style.size * Double(PANGO_SCALE))
        pango_font_description_set_weight(font, style.isBold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL)
        pango_layout_set_font_description(layout, font)
        pango_font_description_free(font)
        pango_layout_set_width(layout, Int32(column.width * Double(PANGO_SCALE)))
        pango_layout_set_text(layout, text, -1)
    }
}
