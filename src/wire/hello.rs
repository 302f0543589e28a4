//! HELLO: what a device says about itself.

use super::{Layout, WireError, chunk};
use crate::base::{MAX_COLS, MAX_ROWS, Mat, Meta, Note, Scale, Unit};

/// Type byte of the packet.
pub(super) const TYPE: u8 = 0x01;
const VERSION: u8 = 1;
const FIXED_LEN: usize = 18;
/// Longest value of one TLV.
const TLV_MOST: usize = u8::MAX as usize;
/// Standard gravity, m/s2: what turns grams into newtons.
const GRAVITY: f64 = 9.80665;

const NAME: u8 = 1;
const SERIAL: u8 = 2;
const FIRMWARE: u8 = 3;
const UNIT: u8 = 4;
const GAIN: u8 = 5;
const PRESENCE: u8 = 6;
const CAPABILITIES: u8 = 7;
const ADC_BITS: u8 = 8;
const SCAN_TIME: u8 = 9;

/// How a count becomes a value in the device's unit: `gain * count + offset`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Gain {
    /// Units per count.
    pub gain: f32,
    /// Value of a count of 0.
    pub offset: f32,
}

/// The description of a mat as its device sends it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Hello {
    /// Rows of the grid, in the project's convention.
    pub rows: u16,
    /// Columns of the grid.
    pub cols: u16,
    /// Distance between columns, micrometres.
    pub pitch_x_um: u16,
    /// Distance between rows, micrometres.
    pub pitch_y_um: u16,
    /// The `fmt` byte frames usually have (see [`super::Format`]).
    pub default_fmt: u8,
    /// Order in which cells are sent.
    pub layout: Layout,
    /// Highest count a cell can give; 0 when not known.
    pub full_scale: u16,
    /// Frames per 1000 s; 0 when not known.
    pub rate_mhz: u32,
    /// Name of the product.
    pub name: Option<String>,
    /// Serial number of the device.
    pub serial: Option<String>,
    /// Firmware and its version.
    pub firmware: Option<String>,
    /// Unit of a value: `raw`, `kPa`, `N` or `g`.
    pub unit: Option<String>,
    /// Calibration of all cells.
    pub gain: Option<Gain>,
    /// One bit a cell, in the order sent, lowest bit first, set where a cell exists; empty when
    /// not told, and then every cell exists.
    pub presence: Vec<u8>,
    /// Bits of what the device can do, as sent.
    pub capabilities: Option<u32>,
    /// Resolution of the converter.
    pub adc_bits: Option<u8>,
    /// Time to scan one frame, microseconds.
    pub scan_time_us: Option<u32>,
    /// TLVs with an unknown tag or a value of the wrong size, all skipped.
    pub skipped_tlvs: usize,
}

impl Hello {
    /// The name of a mat on which no child stands: recordings of it say so.
    pub const SIMULATED: &str = "plantar simulated mat";

    /// The description of a mat, to be sent in the given `fmt` (see [`super::Format::to_byte`]).
    ///
    /// # Errors
    /// When the pitch does not fit into whole micrometres of 16 bits.
    pub fn from_mat(mat: &Mat, fmt: u8, full_scale: u16, rate_hz: f64) -> Result<Self, WireError> {
        let um = |pitch_mm: f64| {
            let um = (pitch_mm * 1000.0).round();
            if (1.0..=f64::from(u16::MAX)).contains(&um) {
                Ok(um as u16)
            } else {
                Err(WireError::Pitch { pitch_mm })
            }
        };
        let mut presence = Vec::new();
        if !mat.absent().is_empty() {
            presence = vec![0; mat.cells().div_ceil(8)];
            for cell in (0..mat.cells()).filter(|&cell| mat.exists(cell)) {
                presence[cell / 8] |= 1 << (cell % 8);
            }
        }
        Ok(Self {
            // MAX_ROWS and MAX_COLS, which a Mat keeps, fit into 16 bits.
            rows: mat.rows() as u16,
            cols: mat.cols() as u16,
            pitch_x_um: um(mat.pitch_x_mm())?,
            pitch_y_um: um(mat.pitch_y_mm())?,
            default_fmt: fmt,
            full_scale,
            rate_mhz: (rate_hz * 1000.0).round() as u32,
            presence,
            ..Self::default()
        })
    }

    /// Number of cells of the grid.
    pub fn cells(&self) -> usize {
        usize::from(self.rows) * usize::from(self.cols)
    }

    /// The geometry.
    ///
    /// # Errors
    /// When the device describes a pitch or a grid that cannot be.
    pub fn mat(&self) -> Result<Mat, WireError> {
        let (rows, cols) = (usize::from(self.rows), usize::from(self.cols));
        let mat =
            Mat::new(rows, cols, f64::from(self.pitch_x_um) / 1000.0, f64::from(self.pitch_y_um) / 1000.0)?;
        if self.presence.is_empty() {
            return Ok(mat);
        }
        let order = self.layout.order(rows, cols);
        let mut absent = vec![false; mat.cells()];
        for sent in 0..mat.cells() {
            let present = self.presence.get(sent / 8).is_some_and(|byte| byte >> (sent % 8) & 1 != 0);
            absent[order.get(sent).map_or(sent, |&cell| cell as usize)] = !present;
        }
        Ok(mat.with_absent(absent)?)
    }

    /// What a count means. Without a unit of force or pressure and a sensible gain, counts stay
    /// raw. A force a cell (N, g) becomes the mean pressure on the area of one cell.
    pub fn scale(&self) -> Scale {
        let Some(Gain { gain, offset }) = self.gain else { return Scale::RAW };
        let cell_mm2 = f64::from(self.pitch_x_um) * f64::from(self.pitch_y_um) * 1e-6;
        let kpa = match self.unit.as_deref() {
            Some("kPa") => 1.0,
            Some("N") => 1e3 / cell_mm2,
            Some("g") => GRAVITY / cell_mm2,
            _ => return Scale::RAW,
        };
        Scale::new(Unit::Kpa, kpa * f64::from(gain), kpa * f64::from(offset)).unwrap_or(Scale::RAW)
    }

    /// The description for a recording.
    ///
    /// # Errors
    /// As [`Hello::mat`].
    pub fn meta(&self) -> Result<Meta, WireError> {
        let mut meta = Meta::new(self.mat()?, self.scale(), "native stream");
        meta.full_scale = (self.full_scale > 0).then(|| f64::from(self.full_scale));
        meta.rate_hz = (self.rate_mhz > 0).then(|| f64::from(self.rate_mhz) / 1000.0);
        let parts = [("", &self.name), ("serial ", &self.serial), ("firmware ", &self.firmware)];
        let parts: Vec<String> = parts
            .iter()
            .filter_map(|(label, text)| text.as_ref().map(|text| format!("{label}{text}")))
            .collect();
        meta.device = (!parts.is_empty()).then(|| parts.join(", "));
        if self.name.as_deref() == Some(Self::SIMULATED) {
            meta.notes
                .push(Note::new(Note::SIMULATED, "no child stood here: the mat says that it is simulated"));
        }
        if self.gain.is_some() && !meta.scale.is_calibrated() {
            let unit = self.unit.as_deref().unwrap_or("none");
            let text =
                format!("the device gives a gain that is not one of pressure (unit {unit}): taken as raw");
            meta.notes.push(Note::new("uncalibrated", text));
        }
        Ok(meta)
    }

    /// The body of the packet.
    pub(super) fn body(&self) -> Result<Vec<u8>, WireError> {
        let mut body = vec![TYPE, VERSION];
        for word in [self.rows, self.cols, self.pitch_x_um, self.pitch_y_um] {
            body.extend(word.to_le_bytes());
        }
        body.extend([self.default_fmt, self.layout.to_byte()]);
        body.extend(self.full_scale.to_le_bytes());
        body.extend(self.rate_mhz.to_le_bytes());
        let mut tlv = |tag: u8, what: &'static str, value: &[u8]| {
            let got = value.len();
            let len = u8::try_from(got).map_err(|_| WireError::TooLong { what, got, most: TLV_MOST })?;
            body.extend([tag, len]);
            body.extend(value);
            Ok::<(), WireError>(())
        };
        for (tag, what, text) in [
            (NAME, "name", &self.name),
            (SERIAL, "serial number", &self.serial),
            (FIRMWARE, "firmware text", &self.firmware),
            (UNIT, "unit", &self.unit),
        ] {
            if let Some(text) = text {
                tlv(tag, what, text.as_bytes())?;
            }
        }
        if let Some(Gain { gain, offset }) = self.gain {
            tlv(GAIN, "gain", &[gain.to_le_bytes(), offset.to_le_bytes()].concat())?;
        }
        for part in self.presence.chunks(TLV_MOST) {
            tlv(PRESENCE, "presence bitmap", part)?;
        }
        if let Some(bits) = self.capabilities {
            tlv(CAPABILITIES, "capabilities", &bits.to_le_bytes())?;
        }
        if let Some(bits) = self.adc_bits {
            tlv(ADC_BITS, "ADC bits", &[bits])?;
        }
        if let Some(us) = self.scan_time_us {
            tlv(SCAN_TIME, "scan time", &us.to_le_bytes())?;
        }
        Ok(body)
    }

    /// The identity frames name this description by: the low 16 bits of the packet's check.
    ///
    /// # Errors
    /// When a text is too long to be sent.
    pub fn id(&self) -> Result<u16, WireError> {
        Ok(chunk::crc_of(&self.body()?) as u16)
    }

    /// From the body of a packet; `None` when it is no HELLO of this version, is cut short, or
    /// describes a grid that cannot be.
    pub(super) fn parse(body: &[u8]) -> Option<Self> {
        let (fixed, mut tlvs) = body.split_at_checked(FIXED_LEN)?;
        let u16_at = |at: usize| u16::from_le_bytes([fixed[at], fixed[at + 1]]);
        if fixed[..2] != [TYPE, VERSION] {
            return None;
        }
        let mut hello = Self {
            rows: u16_at(2),
            cols: u16_at(4),
            pitch_x_um: u16_at(6),
            pitch_y_um: u16_at(8),
            default_fmt: fixed[10],
            layout: Layout::from_byte(fixed[11]),
            full_scale: u16_at(12),
            rate_mhz: u32::from_le_bytes([fixed[14], fixed[15], fixed[16], fixed[17]]),
            ..Self::default()
        };
        let grid = (1..=MAX_ROWS).contains(&usize::from(hello.rows))
            && (1..=MAX_COLS).contains(&usize::from(hello.cols));
        if !grid {
            return None;
        }
        while let [tag, len, rest @ ..] = tlvs {
            let (value, rest) = rest.split_at_checked(usize::from(*len))?;
            tlvs = rest;
            hello.take(*tag, value);
        }
        // One byte left is a TLV cut short.
        let bitmap_fits = hello.presence.is_empty() || hello.presence.len() == hello.cells().div_ceil(8);
        (tlvs.is_empty() && bitmap_fits).then_some(hello)
    }

    fn take(&mut self, tag: u8, value: &[u8]) {
        let text = || Some(String::from_utf8_lossy(value).trim_end_matches('\0').to_owned());
        match (tag, value) {
            (NAME, _) => self.name = text(),
            (SERIAL, _) => self.serial = text(),
            (FIRMWARE, _) => self.firmware = text(),
            (UNIT, _) => self.unit = text(),
            (GAIN, &[a, b, c, d, e, f, g, h]) => {
                self.gain = Some(Gain {
                    gain: f32::from_le_bytes([a, b, c, d]),
                    offset: f32::from_le_bytes([e, f, g, h]),
                });
            }
            (PRESENCE, _) => self.presence.extend(value),
            (CAPABILITIES, _) if value.len() <= 4 => self.capabilities = Some(little_endian(value)),
            (ADC_BITS, &[bits]) => self.adc_bits = Some(bits),
            (SCAN_TIME, _) if value.len() <= 4 => self.scan_time_us = Some(little_endian(value)),
            _ => self.skipped_tlvs += 1,
        }
    }
}

/// A number of up to four bytes.
fn little_endian(bytes: &[u8]) -> u32 {
    bytes.iter().rev().fold(0, |number, &byte| number << 8 | u32::from(byte))
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn known_bytes() {
        // The HELLO of native-16x16-u8-avr.bin, then one TLV of each kind and an unknown one.
        let mut body = vec![1, 1, 16, 0, 16, 0, 0x10, 0x27, 0x10, 0x27, 0, 0, 0xff, 0, 0xa8, 0x61, 0, 0];
        let plain = Hello::parse(&body).unwrap();
        assert_eq!((plain.rows, plain.cols, plain.pitch_x_um, plain.pitch_y_um), (16, 16, 10_000, 10_000));
        assert_eq!((plain.full_scale, plain.rate_mhz), (255, 25_000));
        assert_eq!(plain.scale(), Scale::RAW);
        assert_eq!(plain.id().unwrap(), 0x9206);

        body.extend(b"\x01\x03mat\x02\x02#7\x03\x02v1\x04\x03kPa");
        body.extend(b"\x05\x08\x00\x00\x00\x3f\x00\x00\x80\xbf"); // 0.5, -1.0
        body.extend(b"\x07\x01\x05\x08\x01\x0c\x09\x02\x10\x27\xf0\x02zz");
        let hello = Hello::parse(&body).unwrap();
        assert_eq!(hello.name.as_deref(), Some("mat"));
        assert_eq!(hello.gain, Some(Gain { gain: 0.5, offset: -1.0 }));
        assert_eq!(hello.scale(), Scale { unit: Unit::Kpa, gain: 0.5, offset: -1.0 });
        assert_eq!(
            (hello.capabilities, hello.adc_bits, hello.scan_time_us),
            (Some(5), Some(12), Some(10_000))
        );
        assert_eq!(hello.skipped_tlvs, 1);
        let meta = hello.meta().unwrap();
        assert_eq!(meta.device.as_deref(), Some("mat, serial #7, firmware v1"));
        assert_eq!(meta.rate_hz, Some(25.0));
        assert!(Hello::parse(&body[..body.len() - 1]).is_none());
    }

    #[test]
    fn a_virtual_mat_says_that_no_child_stands_on_it() {
        let grid = Hello { rows: 4, cols: 4, pitch_x_um: 5000, pitch_y_um: 5000, ..Hello::default() };
        let named = |name: &str| Hello { name: Some(name.to_owned()), ..grid.clone() }.meta().unwrap();
        assert!(named(Hello::SIMULATED).is_simulated());
        assert!(!named("plantar mat").is_simulated() && !grid.meta().unwrap().is_simulated());
    }

    #[test]
    fn grids_that_cannot_be_are_refused() {
        let good = Hello { rows: 4, cols: 4, pitch_x_um: 5000, pitch_y_um: 5000, ..Hello::default() };
        assert!(Hello::parse(&good.body().unwrap()).is_some());
        for (rows, cols) in [(0, 4), (4, 0), (1025, 4), (4, 65535)] {
            let bad = Hello { rows, cols, ..good.clone() };
            assert!(Hello::parse(&bad.body().unwrap()).is_none());
        }
        assert!(matches!(Hello { pitch_x_um: 0, ..good }.mat(), Err(WireError::Mat(_))));
    }

    #[test]
    fn forces_become_pressures() {
        let gain = Some(Gain { gain: 2.0, offset: 0.0 });
        let hello =
            Hello { rows: 1, cols: 1, pitch_x_um: 10_000, pitch_y_um: 10_000, gain, ..Hello::default() };
        let with = |unit: &str| Hello { unit: Some(unit.into()), ..hello.clone() };
        assert!((with("N").scale().gain - 20.0).abs() < 1e-9); // 2 N on 1 cm2
        assert!((with("g").scale().gain - 0.196_133).abs() < 1e-9);
        assert_eq!(with("raw").scale(), Scale::RAW);
        assert_eq!(with("bananas").meta().unwrap().notes.len(), 1);
        let nan = Hello { gain: Some(Gain { gain: f32::NAN, offset: 0.0 }), ..with("kPa") };
        assert_eq!(nan.scale(), Scale::RAW);
    }

    pub(crate) fn any_hello() -> impl Strategy<Value = Hello> {
        let text = || prop::option::of("[a-zA-Z0-9 .]{0,20}");
        let grid = (1u16..9, 1u16..9, 100u16..=65535, 100u16..=65535, 0u8..16);
        let more = (any::<u16>(), any::<u32>(), any::<u8>(), any::<bool>());
        let numbers = (any::<Option<u32>>(), any::<Option<u8>>(), any::<Option<u32>>());
        (grid, more, text(), text(), prop::option::of((0.1f32..9.0, -1f32..1.0)), numbers).prop_map(
            |((rows, cols, px, py, layout), (full, rate, fmt, holes), name, unit, gain, numbers)| Hello {
                rows,
                cols,
                pitch_x_um: px,
                pitch_y_um: py,
                default_fmt: fmt,
                layout: Layout::from_byte(layout),
                full_scale: full,
                rate_mhz: rate,
                serial: name.clone().map(|name| name + "#"),
                firmware: None,
                name,
                unit,
                gain: gain.map(|(gain, offset)| Gain { gain, offset }),
                presence: if holes { vec![0x5a; usize::from(rows * cols).div_ceil(8)] } else { vec![] },
                capabilities: numbers.0,
                adc_bits: numbers.1,
                scan_time_us: numbers.2,
                skipped_tlvs: 0,
            },
        )
    }

    proptest! {
        #[test]
        fn there_and_back(hello in any_hello()) {
            prop_assert_eq!(Hello::parse(&hello.body().unwrap()), Some(hello));
        }

        #[test]
        fn a_mat_with_holes_comes_back(rows in 1usize..70, cols in 1usize..70, seed in any::<u64>()) {
            let absent = (0..rows * cols).map(|cell| (seed >> (cell % 61)) & 1 != 0).collect();
            let mat = Mat::new(rows, cols, 5.0, 7.5).unwrap().with_absent(absent).unwrap();
            let hello = Hello::from_mat(&mat, 0, 255, 50.0).unwrap();
            let back = Hello::parse(&hello.body().unwrap()).unwrap();
            prop_assert_eq!(back.mat().unwrap(), mat);
        }

        #[test]
        fn any_bytes_are_a_hello_or_none(mut bytes in prop::collection::vec(any::<u8>(), 0..80)) {
            let _ = Hello::parse(&bytes);
            for (to, from) in bytes.iter_mut().zip([1, 1, 2, 0, 2, 0]) { *to = from; }
            if let Some(hello) = Hello::parse(&bytes) { let _ = (hello.mat(), hello.scale(), hello.meta()); }
        }
    }
}
