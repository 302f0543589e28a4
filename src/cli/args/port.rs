//! The options of a live port.

use clap::{Args, ValueEnum};

use crate::source::PortChoice;

/// Which port, and how it is opened.
#[derive(Clone, Debug, Args)]
#[command(next_help_heading = "Port")]
pub(crate) struct PortArgs {
    /// Serial port of the mat, such as /dev/ttyACM0 or COM4. Or a USB port: usb if there is only one; otherwise with
    /// its vendor and product, such as usb:1a86:55d3, and its serial number if needed: usb:1a86:55d3:SERIAL. Or the
    /// address of a mat or a bridge on the network: tcp://HOST:PORT, with an IPv6 address in brackets. No other
    /// address is contacted.
    #[arg(long, value_name = "PORT", value_parser = str::parse::<PortChoice>)]
    pub port: Option<PortChoice>,
    /// Baud rate of the port; default: that of the profile, or 921600. Mats on native USB ignore it.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    pub baud: Option<u32>,
    /// What to do with the DTR line when the port is opened. `on` and `off` may restart the mat's controller.
    #[arg(long, value_enum, default_value_t = Dtr::Leave)]
    pub dtr: Dtr,
    /// Milliseconds of input to discard after opening, while the mat's controller starts.
    #[arg(long, value_name = "N", default_value_t = 0)]
    pub settle_ms: u64,
}

/// Choice for the DTR line.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Dtr {
    /// As the profile says; without a profile, as the operating system leaves it.
    Leave,
    /// Raise it.
    On,
    /// Lower it.
    Off,
}
