//! Mats on a network: an address as somebody types it, and the connection to it. No other is ever connected to.

use std::io::{Error, ErrorKind};
use std::net::{Ipv4Addr, Ipv6Addr, TcpStream, ToSocketAddrs as _};
use std::time::Duration;

/// What such an address begins with.
const SCHEME: &str = "tcp://";
/// Of a name that stands for many addresses no more are tried.
const MOST_TRIED: usize = 8;

/// Host and port of a TCP server, written `tcp://HOST:PORT`; an IPv6 address needs brackets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    host: String,
    port: u16,
}

impl Address {
    /// Reads what was typed; `None` where it is meant to be something else.
    ///
    /// # Errors
    /// With what was expected, when it begins as an address and is none.
    pub fn parse(text: &str) -> Option<Result<Self, String>> {
        let is_meant = text.get(..SCHEME.len()).is_some_and(|head| head.eq_ignore_ascii_case(SCHEME));
        is_meant.then(|| {
            Self::of(&text[SCHEME.len()..]).map_err(|problem| {
                format!(
                    "{text:?} is no address: {problem}; expected tcp://HOST:PORT, such as tcp://192.168.4.1:3333 \
                     or tcp://[fe80::1]:3333"
                )
            })
        })
    }

    fn of(rest: &str) -> Result<Self, &'static str> {
        let (host, port) = match rest.strip_prefix('[') {
            Some(bracketed) => {
                let (host, after) = bracketed.split_once(']').ok_or("the bracket is not closed")?;
                let bare = host.split('%').next().unwrap_or(host);
                bare.parse::<Ipv6Addr>().map_err(|_| "the text in brackets is not an IPv6 address")?;
                (host, after.strip_prefix(':').ok_or("the port is missing")?)
            }
            None => rest.split_once(':').ok_or("the port is missing")?,
        };
        if port.contains(':') {
            return Err("an IPv6 address needs brackets");
        }
        let is_name = |host: &str| {
            host.chars().all(|letter| letter.is_alphanumeric() || matches!(letter, '.' | '-' | '_'))
        };
        if host.is_empty() || !(rest.starts_with('[') || is_name(host)) {
            return Err("the host is neither a name nor an address");
        }
        // The system would read 127.1 and 010.0.0.1 as addresses that nobody means.
        if host.chars().all(|letter| letter.is_ascii_digit() || letter == '.')
            && host.parse::<Ipv4Addr>().is_err()
        {
            return Err("an IPv4 address has four numbers from 0 to 255");
        }
        match port.parse::<u16>() {
            Ok(number @ 1..) if port.bytes().all(|digit| digit.is_ascii_digit()) => {
                Ok(Self { host: host.to_owned(), port: number })
            }
            _ => Err("the port is not a number from 1 to 65535"),
        }
    }

    /// Connects, waiting so long at most for each address that the host's name stands for.
    ///
    /// # Errors
    /// When there is no such host, or nobody listens there.
    pub fn connect(&self, within: Duration) -> std::io::Result<TcpStream> {
        let mut last = Error::new(ErrorKind::NotFound, "the name has no address");
        for address in (self.host.as_str(), self.port).to_socket_addrs()?.take(MOST_TRIED) {
            match TcpStream::connect_timeout(&address, within) {
                // Of a port on this computer that nobody listens at, the system may give the caller itself.
                Ok(stream) if stream.local_addr()? == stream.peer_addr()? => {
                    last = ErrorKind::ConnectionRefused.into();
                }
                Ok(stream) => return Ok(stream),
                Err(error) => last = error,
            }
        }
        Err(last)
    }
}

impl std::fmt::Display for Address {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.host.contains(':') {
            true => write!(f, "{SCHEME}[{}]:{}", self.host, self.port),
            false => write!(f, "{SCHEME}{}:{}", self.host, self.port),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::net::TcpListener;

    use super::*;

    #[test]
    fn an_address_is_read_and_written() {
        let read = |text: &str| Address::parse(text).unwrap();
        for text in [
            "tcp://127.0.0.1:3333",
            "tcp://mat.local:23",
            "tcp://[::1]:3333",
            "tcp://[fe80::1%eth0]:65535",
            "tcp://my_mat-2:1",
        ] {
            assert_eq!(read(text).unwrap().to_string(), text);
        }
        assert_eq!(read("TCP://host:5").unwrap().to_string(), "tcp://host:5");
        for (text, told) in [
            ("tcp://", "port is missing"),
            ("tcp://host", "port is missing"),
            ("tcp://host:", "from 1 to 65535"),
            ("tcp://host:0", "from 1 to 65535"),
            ("tcp://host:65536", "from 1 to 65535"),
            ("tcp://host:+80", "from 1 to 65535"),
            ("tcp://host:80/", "from 1 to 65535"),
            ("tcp://:80", "the host is neither a name"),
            ("tcp://me@host:80", "the host is neither a name"),
            ("tcp://a b:80", "the host is neither a name"),
            ("tcp://::1:3333", "needs brackets"),
            ("tcp://fe80::1:3333", "needs brackets"),
            ("tcp://[::1]", "port is missing"),
            ("tcp://[::1:3333", "not closed"),
            ("tcp://[host]:3333", "not an IPv6 address"),
            ("tcp://127.1:3333", "four numbers"),
            ("tcp://1.2.3.256:3333", "four numbers"),
        ] {
            let error = read(text).unwrap_err();
            assert!(error.contains(told) && error.contains("tcp://HOST:PORT"), "{text}: {error}");
        }
        for other in ["/dev/ttyACM0", "COM4", "usb", "tcp:/x", "", "héé"] {
            assert!(Address::parse(other).is_none(), "{other}");
        }
    }

    #[test]
    fn only_who_listens_is_connected_to() {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let address = Address::parse(&format!("tcp://127.0.0.1:{port}")).unwrap().unwrap();
        address.connect(Duration::from_secs(1)).unwrap();
        drop(listener);
        assert!(address.connect(Duration::from_secs(1)).is_err());
    }
}
