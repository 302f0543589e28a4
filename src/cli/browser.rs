//! The page opened in the browser of this computer.

use std::io::Write as _;
use std::process::{Command, Stdio};

/// Opens an address in the browser, through a file that leads there and goes when it is dropped. The address stands in the
/// file and not on a command line, which everybody on this computer can read: the file is its owner's alone. Nothing where
/// there is no browser: the address was printed.
pub(super) fn open(address: &str) -> Option<tempfile::NamedTempFile> {
    let mut file = tempfile::Builder::new().prefix("plantar-").suffix(".html").tempfile().ok()?;
    let page = format!(
        "<!doctype html><meta charset=\"utf-8\"><title>plantar</title>\
         <meta http-equiv=\"refresh\" content=\"0;url={address}\"><a href=\"{address}\">plantar</a>\n"
    );
    file.write_all(page.as_bytes()).and_then(|()| file.flush()).ok()?;
    let mut command = if cfg!(windows) {
        let mut command = Command::new("cmd");
        command.args(["/C", "start", ""]);
        command
    } else {
        Command::new(if cfg!(target_os = "macos") { "open" } else { "xdg-open" })
    };
    command.arg(file.path()).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    let mut child = command.spawn().ok()?;
    // It ends at once, or lives as long as the browser; nobody waits for it but this thread.
    std::thread::spawn(move || child.wait());
    Some(file)
}
