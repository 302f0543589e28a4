//! MATLAB `.mat` files of version 5 (`save -v6`, `-v7`), whose arrays of numbers are recordings.
//!
//! Format: "MAT-File Format" of The MathWorks, level 5: a header of 128 bytes, then elements of a tag (type and size) and
//! content, each maybe packed with zlib. Arrays lie column after column, as in Fortran. Of an array only its name, its
//! sizes and its numbers are read; text, structures, cells, sparse and complex arrays are passed over. Files of version 7.3
//! are HDF5 and are not read.

use std::io::{Read, Seek, SeekFrom};

use flate2::read::ZlibDecoder;
use tempfile::SpooledTempFile;

use super::array::ArrayFile;
use super::axes::{Axes, trial_name, trials};
use super::error::Fault;
use super::hints::Hints;
use super::npy::{Header, Type, exactly};
use super::npz::{MAX_IN_MEMORY, MAX_NAME_BYTES, MAX_PARTS, MAX_UNPACKED_BYTES, in_array, no_such};
use crate::base::Note;

/// Bytes before the first element.
const HEADER_BYTES: u64 = 128;
/// Most axes of an array that are looked at.
const MAX_AXES: usize = 8;

/// Whether a file begins like one of version 5: two bytes of version and two that tell the order of bytes.
pub(super) fn is_mat(head: &[u8]) -> bool {
    head.len() >= HEADER_BYTES as usize && matches!(&head[124..128], b"\x00\x01IM" | b"\x01\x00MI")
}

/// An open file and what is in it.
pub(super) struct MatFile<R> {
    from: R,
    big_endian: bool,
    arrays: Vec<Array>,
    /// Names of the recordings.
    pub(super) parts: Vec<String>,
    /// Of each the array and which of its trials.
    of: Vec<(usize, usize)>,
    notes: Vec<Note>,
}

/// Where an array of numbers lies.
struct Array {
    name: String,
    /// Of its element in the file.
    at: u64,
    header: Header,
}

/// The type and size of an element, and its content where that stands in the tag itself.
struct Tag {
    kind: u32,
    bytes: u64,
    small: Option<[u8; 4]>,
}

impl<R: Read + Seek> MatFile<R> {
    /// Opens a file and looks at the head of every array. With an array asked for by name, that one alone is read; else
    /// those of three or four axes, and of two where there are no others.
    pub(super) fn open(mut from: R, wanted: Option<&str>, axes: Option<Axes>) -> Result<Self, Fault> {
        from.rewind()?;
        let mut header = [0; HEADER_BYTES as usize];
        exactly(&mut from, &mut header, 0)?;
        if !is_mat(&header) {
            return Err(Fault::at_byte(124, "expected the header of a MATLAB file of version 5"));
        }
        let (parts, of, notes) = (Vec::new(), Vec::new(), Vec::new());
        let mut file = Self { from, big_endian: header[126] == b'M', arrays: Vec::new(), parts, of, notes };
        let others = file.list()?;
        file.choose(wanted, axes, others)?;
        Ok(file)
    }

    /// Finds the arrays; how many elements are none.
    fn list(&mut self) -> Result<usize, Fault> {
        let len = self.from.seek(SeekFrom::End(0))?;
        let (mut at, mut others) = (HEADER_BYTES, 0);
        while at < len {
            if self.arrays.len() + others >= MAX_PARTS {
                return Err(Fault::new(format!("expected at most {MAX_PARTS} arrays, got more")));
            }
            self.from.seek(SeekFrom::Start(at))?;
            let tag = self.order().tag(&mut self.from, at)?;
            let end = at + 8 + tag.bytes;
            if end > len {
                let what = format!("the file ends here: expected {} more bytes", end - len);
                return Err(Fault::at_byte(len, what));
            }
            match self.order().array_at(&mut self.from, at)? {
                Some((name, header)) => self.arrays.push(Array { name, at, header }),
                None => others += 1,
            }
            at = end;
        }
        Ok(others)
    }

    fn choose(&mut self, wanted: Option<&str>, axes: Option<Axes>, mut others: usize) -> Result<(), Fault> {
        let sizes = |array: &Array| array.header.shape.iter().filter(|&&size| size > 1).count();
        let deep = self.arrays.iter().any(|array| array.header.shape.len() > 2);
        let is_wanted = |array: &Array| match wanted {
            Some(wanted) => array.name == wanted,
            None => sizes(array) > 1 && (!deep || array.header.shape.len() > 2),
        };
        for (at, array) in self.arrays.iter().enumerate() {
            if !is_wanted(array) {
                others += 1;
                continue;
            }
            let trials = trials(&array.header, axes);
            for trial in 0..trials.min(MAX_PARTS) {
                self.parts.push(trial_name(&array.name, trial, trials));
                self.of.push((at, trial));
            }
        }
        if let (true, Some(wanted)) = (self.parts.is_empty(), wanted) {
            return Err(no_such(wanted, self.arrays.iter().map(|array| array.name.as_str())));
        }
        if self.parts.is_empty() {
            return Err(Fault::new("expected an array of rows x columns x frames in the file, got none"));
        }
        if others > 0 && wanted.is_none() {
            let text = format!("{others} other values in the file are no recordings and were skipped");
            self.notes.push(Note::new("skipped", text));
        }
        Ok(())
    }

    /// One array, unpacked.
    pub(super) fn array(&mut self, part: usize, hints: &Hints) -> Result<ArrayFile<SpooledTempFile>, Fault> {
        let (which, trial) = self.of[part];
        let name = self.parts[part].clone();
        let read = self.unpacked(which, trial, hints).map_err(|fault| in_array(&name, fault));
        let mut array = read?;
        array.note(&self.notes);
        Ok(array)
    }

    fn unpacked(
        &mut self,
        which: usize,
        trial: usize,
        hints: &Hints,
    ) -> Result<ArrayFile<SpooledTempFile>, Fault> {
        let array = &self.arrays[which];
        let (at, header) = (array.at, array.header.clone());
        if let (&[first, second, third], None) = (&header.shape[..], hints.axes) {
            let what = format!(
                "a MATLAB array of {first} x {second} x {third} does not say which axis counts the frames: pass --axes \
                 rcf, rfc or frc (f frames, r rows, c columns)"
            );
            return Err(Fault::new(what));
        }
        let bytes = header.file_bytes();
        if bytes > MAX_UNPACKED_BYTES {
            let what = format!("expected at most {MAX_UNPACKED_BYTES} bytes in an array, got {bytes}");
            return Err(Fault::new(what));
        }
        self.from.seek(SeekFrom::Start(at))?;
        let mut to = tempfile::spooled_tempfile(MAX_IN_MEMORY);
        let order = self.order();
        let tag = order.tag(&mut self.from, at)?;
        let mut content = (&mut self.from).take(tag.bytes);
        let numbers = |from: &mut dyn Read| -> Result<(), Fault> {
            order.head(from, at)?;
            let data = order.tag(from, at)?;
            match data.small {
                Some(small) => std::io::copy(&mut &small[..data.bytes as usize], &mut to)?,
                None => std::io::copy(&mut from.take(data.bytes), &mut to)?,
            };
            Ok(())
        };
        in_element(&tag, &mut content, |from| order.matrix(from, at), numbers)?;
        ArrayFile::with(to, header, hints, trial, "MATLAB .mat")
    }

    fn order(&self) -> Order {
        Order { big_endian: self.big_endian }
    }
}

/// Runs a reader on the content of an array, unpacked where it is packed.
fn in_element<R: Read, T>(
    tag: &Tag,
    content: &mut R,
    enter: impl FnOnce(&mut dyn Read) -> Result<bool, Fault>,
    read: impl FnOnce(&mut dyn Read) -> Result<T, Fault>,
) -> Result<Option<T>, Fault> {
    match tag.kind {
        MATRIX => read(content).map(Some),
        COMPRESSED => {
            let mut unpacked = ZlibDecoder::new(content);
            if enter(&mut unpacked)? { read(&mut unpacked).map(Some) } else { Ok(None) }
        }
        _ => Ok(None),
    }
}

const MATRIX: u32 = 14;
const COMPRESSED: u32 = 15;
/// Classes of arrays of numbers: double, single and whole numbers of 8 to 64 bits.
const NUMBERS: std::ops::RangeInclusive<u8> = 6..=15;
/// Flag of an array with an imaginary part.
const COMPLEX: u8 = 0x08;

/// In which order the bytes of a number stand.
#[derive(Clone, Copy)]
struct Order {
    big_endian: bool,
}

impl Order {
    fn number(self, bytes: [u8; 4]) -> u32 {
        if self.big_endian { u32::from_be_bytes(bytes) } else { u32::from_le_bytes(bytes) }
    }

    fn tag(self, from: &mut (impl Read + ?Sized), at: u64) -> Result<Tag, Fault> {
        let mut bytes = [0; 8];
        exactly(from, &mut bytes, at)?;
        let [a, b, c, d, w, x, y, z] = bytes;
        let (kind, last) = (self.number([a, b, c, d]), [w, x, y, z]);
        // A size of up to four beside the type: the content stands where the size would.
        Ok(match kind >> 16 {
            0 => Tag { kind, bytes: self.number(last).into(), small: None },
            size => Tag { kind: kind & 0xFFFF, bytes: u64::from(size).min(4), small: Some(last) },
        })
    }

    /// Whether an array begins here, in packed content.
    fn matrix(self, from: &mut dyn Read, at: u64) -> Result<bool, Fault> {
        Ok(self.tag(from, at)?.kind == MATRIX)
    }

    /// The content of a short element, and what fills it up to a multiple of eight.
    fn short(self, from: &mut (impl Read + ?Sized), at: u64, most: u64) -> Result<Option<Vec<u8>>, Fault> {
        let tag = self.tag(from, at)?;
        if let Some(small) = tag.small {
            return Ok(Some(small[..tag.bytes as usize].to_vec()));
        }
        if tag.bytes > most {
            return Ok(None);
        }
        let mut bytes = vec![0; tag.bytes.next_multiple_of(8) as usize];
        exactly(from, &mut bytes, at)?;
        bytes.truncate(tag.bytes as usize);
        Ok(Some(bytes))
    }

    /// Flags, sizes and name of an array: up to the tag of its numbers. `None` for what is no array of numbers.
    fn head(self, from: &mut (impl Read + ?Sized), at: u64) -> Result<Option<(String, Vec<u64>)>, Fault> {
        let Some(flags) = self.short(from, at, 8)?.filter(|flags| flags.len() == 8) else { return Ok(None) };
        let flags = self.number([flags[0], flags[1], flags[2], flags[3]]).to_le_bytes();
        let Some(sizes) = self.short(from, at, 4 * MAX_AXES as u64)? else { return Ok(None) };
        let (sizes, _) = sizes.as_chunks::<4>();
        let shape = sizes.iter().map(|&size| self.number(size).into()).collect();
        let Some(name) = self.short(from, at, MAX_NAME_BYTES as u64)? else { return Ok(None) };
        let plain = name.iter().all(|byte| byte.is_ascii_alphanumeric() || *byte == b'_');
        let name = String::from_utf8_lossy(&name).into_owned();
        let numbers = NUMBERS.contains(&flags[0]) && flags[1] & COMPLEX == 0;
        Ok((numbers && plain).then_some((name, shape)))
    }

    /// The name and description of the array whose element is read next; `None` for anything else.
    fn array_at(self, from: &mut (impl Read + Seek), at: u64) -> Result<Option<(String, Header)>, Fault> {
        from.seek(SeekFrom::Start(at))?;
        let tag = self.tag(from, at)?;
        let described = |from: &mut dyn Read| -> Result<Option<(String, Header)>, Fault> {
            let Some((name, shape)) = self.head(from, at)? else { return Ok(None) };
            let Some(kind) = number_type(self.tag(from, at)?.kind) else { return Ok(None) };
            let big_endian = self.big_endian;
            Ok(Some((name, Header { kind, big_endian, fortran_order: true, shape, bytes: 0 })))
        };
        let mut content = from.take(tag.bytes);
        Ok(in_element(&tag, &mut content, |from| self.matrix(from, at), described)?.flatten())
    }
}

fn number_type(kind: u32) -> Option<Type> {
    Some(match kind {
        1 => Type::I8,
        2 => Type::U8,
        3 => Type::I16,
        4 => Type::U16,
        5 => Type::I32,
        6 => Type::U32,
        7 => Type::F32,
        9 => Type::F64,
        12 => Type::I64,
        13 => Type::U64,
        _ => return None,
    })
}

#[cfg(test)]
pub(super) mod tests {
    use std::io::{Cursor, Write as _};

    use super::super::npy::tests::hints;
    use super::*;
    use crate::base::{Cells, Recording};

    fn element(kind: u32, content: &[u8]) -> Vec<u8> {
        let mut bytes = [kind.to_le_bytes(), (content.len() as u32).to_le_bytes()].concat();
        bytes.extend(content);
        bytes.resize(bytes.len().next_multiple_of(8), 0);
        bytes
    }

    /// An array of bytes kept as doubles, as MATLAB packs them.
    pub(in super::super) fn matrix(name: &str, class: u8, shape: &[u32], data: &[u8]) -> Vec<u8> {
        let flags = [u32::from(class).to_le_bytes(), [0; 4]].concat();
        let sizes: Vec<u8> = shape.iter().flat_map(|size| size.to_le_bytes()).collect();
        let parts =
            [element(6, &flags), element(5, &sizes), element(1, name.as_bytes()), element(2, data)].concat();
        element(MATRIX, &parts)
    }

    pub(in super::super) fn packed(element_: &[u8]) -> Vec<u8> {
        let mut to = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::fast());
        to.write_all(element_).unwrap();
        let content = to.finish().unwrap();
        // A packed element is not filled up.
        [&15_u32.to_le_bytes()[..], &(content.len() as u32).to_le_bytes(), &content].concat()
    }

    pub(in super::super) fn file(elements: &[Vec<u8>]) -> Vec<u8> {
        let mut bytes = b"MATLAB 5.0 MAT-file, of Anna, Created on: a day".to_vec();
        bytes.resize(124, b' ');
        bytes.extend(b"\x00\x01IM");
        bytes.extend(elements.concat());
        bytes
    }

    fn read(
        bytes: Vec<u8>,
        array: Option<&str>,
        axes: Option<&str>,
    ) -> Result<Vec<(String, Recording)>, String> {
        let axes: Option<Axes> = axes.map(|axes| axes.parse().unwrap());
        let hints = Hints { axes, ..hints() };
        let told = |fault: Fault| fault.in_file(std::path::Path::new("x.mat")).to_string();
        let mut file = MatFile::open(Cursor::new(bytes), array, axes).map_err(told)?;
        let names = file.parts.clone();
        let all = names.into_iter().enumerate();
        all.map(|(part, name)| {
            let recording = file.array(part, &hints).and_then(|mut array| Recording::of(&mut array));
            Ok((name, recording.map_err(told)?))
        })
        .collect()
    }

    /// Rows 2, frames 3, columns 4 in the order of MATLAB; the number of a place is frame x 8 + row x 4 + column.
    fn numbers() -> Vec<u8> {
        let mut data = Vec::new();
        for col in 0..4 {
            for frame in 0..3 {
                data.extend((0..2).map(|row| frame * 8 + row * 4 + col));
            }
        }
        data
    }

    #[test]
    fn an_array_is_read_packed_or_not_with_its_axes_told() {
        let array = matrix("data", 6, &[2, 3, 4], &numbers());
        let scalar = matrix("rate", 6, &[1, 1], &[50]);
        for bytes in [file(&[scalar.clone(), array.clone()]), file(&[packed(&scalar), packed(&array)])] {
            let all = read(bytes.clone(), None, Some("rfc")).unwrap();
            let [(name, recording)] = &all[..] else { panic!("{}", all.len()) };
            assert_eq!((name.as_str(), recording.frames()), ("data", 3));
            assert_eq!((recording.meta.mat.rows(), recording.meta.mat.cols()), (2, 4));
            assert_eq!(recording.cells(), &Cells::U8((0..24).collect()));
            assert!(recording.meta.notes.iter().any(|note| note.text.starts_with("1 other values")));
            assert!(recording.meta.view_is_assumed());
            assert!(!format!("{:?}", recording.meta).contains("Anna"));
            let error = read(bytes, None, None).unwrap_err();
            assert!(
                error.contains("array of 2 x 3 x 4 does not say which axis counts the frames"),
                "{error}"
            );
        }
    }

    #[test]
    fn one_frame_and_trials_are_recordings() {
        let flat = matrix("a", 9, &[2, 2], &[1, 2, 3, 4]);
        let all = read(file(std::slice::from_ref(&flat)), None, None).unwrap();
        assert_eq!(all[0].1.cells(), &Cells::U8(vec![1, 3, 2, 4]));
        let trials = matrix("b", 9, &[1, 2, 1, 2], &[1, 2, 3, 4]);
        let all = read(file(&[flat, trials]), None, Some("rcft")).unwrap();
        assert_eq!(all.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>(), ["b_trial_1", "b_trial_2"]);
        assert_eq!(all[1].1.cells(), &Cells::U8(vec![3, 4]));
    }

    #[test]
    fn what_is_wrong_is_named() {
        let text = matrix("words", 4, &[1, 3], b"abc");
        for (bytes, array, told) in [
            (file(&[]), None, "got none"),
            (file(std::slice::from_ref(&text)), None, "got none"),
            (file(&[matrix("data", 6, &[2, 2], &[1; 4])]), Some("date"), "did you mean `data`?"),
            (file(&[matrix("data", 6, &[2, 2], &[1; 3])]), None, "expected 1 more bytes"),
            (file(&[packed(&text)[..20].to_vec()]), None, "the file ends here"),
            (b"MATLAB".to_vec(), None, "byte 6: the file ends here"),
            (vec![b' '; 200], None, "header of a MATLAB file"),
        ] {
            let error = read(bytes, array, None).unwrap_err();
            assert!(error.contains(told), "{error}, not {told}");
        }
    }
}
