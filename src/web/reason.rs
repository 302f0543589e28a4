//! Why the server refuses a request.

use crate::base::kinds;

kinds! {
    /// Why the live page's server refuses a request.
    pub enum Reason {
        /// The request names no host, several, or one that is no text.
        Host = "web-host",
        /// The request names another host than this server.
        OtherHost = "web-other-host",
        /// The request comes from a page of another origin.
        Origin = "web-origin",
        /// The browser says that another site asks.
        OtherSite = "web-other-site",
        /// Another method than GET, HEAD and POST.
        Method = "web-method",
        /// The request asks for another protocol.
        Upgrade = "web-upgrade",
        /// The body has no length.
        NoLength = "web-no-length",
        /// The body is too long.
        TooLong {
            /// Most bytes of a body.
            most_bytes: usize,
        } = "web-too-long",
        /// The body did not come in time.
        SlowBody = "web-slow-body",
        /// The body is none of the request's kind, or was cut off.
        Damaged = "web-damaged",
        /// The code is wrong, used or too old.
        Code = "web-code",
        /// No token, or another.
        Token = "web-token",
        /// There is nothing at this address.
        Nothing = "web-nothing",
        /// `after` is no number of an event.
        After = "web-after",
        /// Too many viewers.
        Viewers {
            /// Most viewers at once.
            most: usize,
        } = "web-viewers",
        /// No answer in time.
        Busy = "web-busy",
        /// The answer failed: a fault of the program.
        Failed = "web-failed",
    }
}
