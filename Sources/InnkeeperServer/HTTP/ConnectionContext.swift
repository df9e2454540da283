import Hummingbird
import Logging

/// What Hummingbird hands to the responder with a request; everything we need is in the request.
struct ConnectionContext: InitializableFromSource {
    init(source: ApplicationRequestContextSource) {}
}
