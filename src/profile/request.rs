//! What asks a mat for a frame.

use super::check::Check;
use super::schema::Profile;

impl Profile {
    /// What asks for a frame, with its check where it has one; empty when the mat streams by itself.
    pub fn request(&self) -> Vec<u8> {
        let Some(poll) = &self.poll else { return Vec::new() };
        let mut bytes = poll.request.0.clone();
        if let (true, Some(check)) = (poll.append_check, &self.check) {
            bytes.extend(Check::new(check, 0, false).bytes(&poll.request));
        }
        bytes
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LEAST: &str = "[mat]\nname = \"x\"\nrows = 2\ncols = 2\nmax = 255\n[frame]\nkind = \"fixed\"\nsync = \"AA\"\nsize = 5\n[sample]\ntype = \"u8\"\n";

    #[test]
    fn a_request_carries_its_check() {
        let text = format!(
            "{LEAST}[poll]\nrequest = \"010400070020\"\nappend_check = true\n[check]\nalgo = \"crc16-modbus\"\n"
        );
        assert_eq!(Profile::parse(&text).unwrap().request(), [1, 4, 0, 7, 0, 0x20, 0x40, 0x13]);
    }
}
