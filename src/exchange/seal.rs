//! Sealing with a passphrase: argon2id makes the key, STREAM over XChaCha20-Poly1305 seals in chunks, so that neither
//! end holds more than one. Nothing is handed on that was not proved to be as it was sealed, in its place and whole.
//!
//! A sealed stream is `Header` in clear, then chunks of `CHUNK` bytes, each followed by its tag; only the last may be
//! shorter, and it says that it is the last.

use aead_stream::{DecryptorBE32, EncryptorBE32, NewStream, StreamBE32, StreamPrimitive};
use argon2::{Algorithm, Argon2, Params, Version};
use chacha20poly1305::XChaCha20Poly1305;
use std::{
    fmt,
    io::{self, Read, Write},
};
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

/// Bytes sealed at once.
const CHUNK: usize = 1 << 16;
const TAG: usize = 16;
const SALT: usize = 16;
const NONCE: usize = 19;
/// What a key costs: 64 MiB three times over, a second or two on an old computer.
const COST: Cost = Cost { memory: 64 << 10, passes: 3, lanes: 1 };
/// What a file may ask this computer to spend. A later program may need more; it then writes another version.
const MOST: Cost = Cost { memory: 128 << 10, passes: 10, lanes: 4 };

/// What facilitators agree on, so that a lost stick tells nobody anything. Forgotten when it is dropped, never printed.
#[derive(Clone, PartialEq, Eq)]
pub struct Passphrase(Zeroizing<String>);

/// Why a new passphrase will not do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unfit {
    /// Shorter than [`Passphrase::SHORTEST`] signs.
    Short,
    /// The second time was not the same.
    Differs,
}

impl Passphrase {
    /// So many signs has a new passphrase at least.
    pub const SHORTEST: usize = 10;

    /// As somebody says it to open what is sealed. Blanks at its ends, and how accents were typed, make no difference.
    pub fn said(words: &str) -> Self {
        Self(Zeroizing::new(words.trim().nfc().collect()))
    }

    /// A new one, said twice, to seal with.
    ///
    /// # Errors
    /// See [`Unfit`].
    pub fn chosen(words: &str, again: &str) -> Result<Self, Unfit> {
        let (chosen, again) = (Self::said(words), Self::said(again));
        if chosen.0.chars().count() < Self::SHORTEST {
            return Err(Unfit::Short);
        }
        (chosen.0 == again.0).then_some(chosen).ok_or(Unfit::Differs)
    }

    /// Whether nothing was said.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Passphrase")
    }
}

#[derive(Debug, Clone, Copy)]
struct Cost {
    /// KiB.
    memory: u32,
    passes: u32,
    lanes: u32,
}

/// What stands in clear before what is sealed: memory (KiB), passes and lanes as 32 bits each, little end first; the
/// salt; the nonce's first bytes. It is sealed together with every chunk.
struct Header {
    bytes: [u8; Self::LENGTH],
    cost: Cost,
    salt: [u8; SALT],
    nonce: [u8; NONCE],
}

impl Header {
    const LENGTH: usize = 12 + SALT + NONCE;

    fn fresh() -> io::Result<Self> {
        let (mut salt, mut nonce) = ([0; SALT], [0; NONCE]);
        for bytes in [&mut salt[..], &mut nonce[..]] {
            getrandom::fill(bytes).map_err(io::Error::other)?;
        }
        let mut bytes = [0; Self::LENGTH];
        let mut rest = &mut bytes[..];
        for part in [COST.memory, COST.passes, COST.lanes] {
            rest.write_all(&part.to_le_bytes())?;
        }
        rest.write_all(&salt)?;
        rest.write_all(&nonce)?;
        Ok(Self { bytes, cost: COST, salt, nonce })
    }

    /// `None`: no program of this version writes such a one, and this computer will not spend what it asks for.
    fn read(bytes: [u8; Self::LENGTH]) -> Option<Self> {
        let mut rest = &bytes[..];
        let mut number = || {
            let (four, more) = rest.split_first_chunk()?;
            rest = more;
            Some(u32::from_le_bytes(*four))
        };
        let cost = Cost { memory: number()?, passes: number()?, lanes: number()? };
        let sane = (8..=MOST.memory).contains(&cost.memory)
            && (1..=MOST.passes).contains(&cost.passes)
            && (1..=MOST.lanes).contains(&cost.lanes);
        let (salt, nonce) = rest.split_first_chunk()?;
        sane.then_some(Self { bytes, cost, salt: *salt, nonce: *nonce.first_chunk()? })
    }

    fn stream(&self, passphrase: &Passphrase) -> io::Result<StreamBE32<XChaCha20Poly1305>> {
        let mut key = Zeroizing::new([0; 32]);
        let Cost { memory, passes, lanes } = self.cost;
        let params = Params::new(memory, passes, lanes, Some(key.len())).map_err(io::Error::other)?;
        let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
        argon2.hash_password_into(passphrase.0.as_bytes(), &self.salt, &mut *key).map_err(io::Error::other)?;
        Ok(StreamBE32::new((&*key).into(), (&self.nonce).into()))
    }
}

/// Writes sealed. What was written is whole only after [`Self::finish`].
pub(super) struct Sealer<W> {
    out: W,
    stream: EncryptorBE32<XChaCha20Poly1305>,
    header: [u8; Header::LENGTH],
    chunk: Vec<u8>,
}

impl<W: Write> Sealer<W> {
    /// # Errors
    /// The system has no chance to give, or the header cannot be written.
    pub(super) fn new(mut out: W, passphrase: &Passphrase) -> io::Result<Self> {
        let header = Header::fresh()?;
        out.write_all(&header.bytes)?;
        let stream = header.stream(passphrase)?.encryptor();
        Ok(Self { out, stream, header: header.bytes, chunk: Vec::with_capacity(CHUNK + TAG) })
    }

    /// Seals the last chunk and gives back where it was written to.
    ///
    /// # Errors
    /// It cannot be written.
    pub(super) fn finish(mut self) -> io::Result<W> {
        self.stream.encrypt_last_in_place(&self.header, &mut self.chunk).map_err(io::Error::other)?;
        self.out.write_all(&self.chunk)?;
        Ok(self.out)
    }
}

impl<W: Write> Write for Sealer<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        // A full chunk waits until more comes: the last one is sealed as the last.
        if self.chunk.len() == CHUNK && !bytes.is_empty() {
            self.stream.encrypt_next_in_place(&self.header, &mut self.chunk).map_err(io::Error::other)?;
            self.out.write_all(&self.chunk)?;
            self.chunk.clear();
        }
        let taken = bytes.len().min(CHUNK - self.chunk.len());
        self.chunk.extend_from_slice(bytes.get(..taken).unwrap_or_default());
        Ok(taken)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

/// Why something sealed does not open.
#[derive(Debug)]
pub(super) enum Shut {
    /// It cannot be read.
    Io(io::Error),
    /// It was never whole.
    Damaged,
    /// This passphrase does not open it.
    Wrong,
}

/// Reads what was sealed, up to the end of `inside`.
pub(super) struct Opener<R> {
    inside: R,
    /// Nothing: the last chunk was opened.
    stream: Option<DecryptorBE32<XChaCha20Poly1305>>,
    header: [u8; Header::LENGTH],
    /// Opened, and handed over up to `at`.
    chunk: Vec<u8>,
    at: usize,
    /// The first byte of the next chunk, so that the last is known as the last.
    ahead: Option<u8>,
}

impl<R: Read> Opener<R> {
    /// Opens the first chunk: the passphrase is right, or it says so.
    ///
    /// # Errors
    /// See [`Shut`].
    pub(super) fn new(mut inside: R, passphrase: &Passphrase) -> Result<Self, Shut> {
        let mut bytes = [0; Header::LENGTH];
        inside.read_exact(&mut bytes).map_err(|e| match e.kind() {
            io::ErrorKind::UnexpectedEof => Shut::Damaged,
            _ => Shut::Io(e),
        })?;
        let header = Header::read(bytes).ok_or(Shut::Damaged)?;
        let stream = Some(header.stream(passphrase).map_err(Shut::Io)?.decryptor());
        let mut opener = Self { inside, stream, header: bytes, chunk: Vec::new(), at: 0, ahead: None };
        opener.ahead = opener.byte().map_err(Shut::Io)?;
        opener.open_next().map_err(|e| if e.raw_os_error().is_some() { Shut::Io(e) } else { Shut::Wrong })?;
        Ok(opener)
    }

    fn byte(&mut self) -> io::Result<Option<u8>> {
        let mut byte = [0];
        Ok((self.inside.read(&mut byte)? == 1).then_some(byte[0]))
    }

    fn open_next(&mut self) -> io::Result<()> {
        let Some(mut stream) = self.stream.take() else { return Ok(()) };
        self.chunk.clear();
        self.at = 0;
        self.chunk.extend(self.ahead);
        let more = (CHUNK + TAG).saturating_sub(self.chunk.len());
        (&mut self.inside).take(more as u64).read_to_end(&mut self.chunk)?;
        self.ahead = self.byte()?;
        let changed = |_| io::Error::new(io::ErrorKind::InvalidData, "a chunk is not as it was sealed");
        if self.ahead.is_some() {
            stream.decrypt_next_in_place(&self.header, &mut self.chunk).map_err(changed)?;
            self.stream = Some(stream);
            return Ok(());
        }
        stream.decrypt_last_in_place(&self.header, &mut self.chunk).map_err(changed)
    }
}

impl<R: Read> Read for Opener<R> {
    fn read(&mut self, to: &mut [u8]) -> io::Result<usize> {
        if self.at == self.chunk.len() && !to.is_empty() {
            self.chunk.clear();
            self.at = 0;
            self.open_next()?;
        }
        let read = self.chunk.get(self.at..).unwrap_or_default().read(to)?;
        self.at += read;
        Ok(read)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    fn sealed(words: &[u8]) -> Vec<u8> {
        let mut sealer = Sealer::new(Vec::new(), &Passphrase::said("una frase de prueba")).unwrap();
        sealer.write_all(words).unwrap();
        sealer.finish().unwrap()
    }

    fn opened(sealed: &[u8], passphrase: &str) -> Result<Vec<u8>, Shut> {
        let mut words = Vec::new();
        Opener::new(sealed, &Passphrase::said(passphrase))?.read_to_end(&mut words).map_err(Shut::Io)?;
        Ok(words)
    }

    #[test]
    fn what_was_sealed_opens_with_its_passphrase_only() {
        for length in [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK] {
            let words: Vec<u8> = (0..length).map(|n| n.to_le_bytes()[0]).collect();
            let sealed = sealed(&words);
            assert_eq!(opened(&sealed, "  una frase de prueba\n").unwrap(), words, "{length}");
            assert!(matches!(opened(&sealed, "una frase de pruebas"), Err(Shut::Wrong)));
            assert_eq!(sealed.len(), Header::LENGTH + length + TAG * length.div_ceil(CHUNK).max(1));
        }
    }

    /// Chunks in another order, or fewer of them: each is whole, and it is refused.
    #[test]
    fn chunks_stay_in_their_places() {
        let whole = sealed(&vec![7; 3 * CHUNK]);
        let chunk = |n: usize| &whole[Header::LENGTH + n * (CHUNK + TAG)..Header::LENGTH + (n + 1) * (CHUNK + TAG)];
        let with = |chunks: &[&[u8]]| [&whole[..Header::LENGTH], &chunks.concat()[..]].concat();
        assert!(opened(&with(&[chunk(0), chunk(1), chunk(2)]), "una frase de prueba").is_ok());
        for wrong in [vec![chunk(0), chunk(1)], vec![chunk(0), chunk(2), chunk(1)], vec![chunk(0), chunk(2)]] {
            assert!(matches!(opened(&with(&wrong), "una frase de prueba"), Err(Shut::Io(_))));
        }
        assert!(matches!(opened(&with(&[chunk(1), chunk(2)]), "una frase de prueba"), Err(Shut::Wrong)));
    }

    #[test]
    fn a_header_may_not_ask_for_more_than_this_computer_has() {
        let whole = sealed(b"x");
        for (at, huge) in [(0, u32::MAX), (0, 0), (0, MOST.memory + 1), (4, u32::MAX), (4, 0), (8, u32::MAX), (8, 0)] {
            let mut bytes = whole.clone();
            bytes[at..at + 4].copy_from_slice(&huge.to_le_bytes());
            assert!(matches!(opened(&bytes, "una frase de prueba"), Err(Shut::Damaged)), "{huge} at {at}");
        }
    }

    #[test]
    fn accents_and_blanks_make_no_difference_and_a_new_one_is_said_twice() {
        assert_eq!(Passphrase::said("cafe\u{301} ").0, Passphrase::said("café").0);
        assert_eq!(Passphrase::chosen("corta", "corta").unwrap_err(), Unfit::Short);
        assert_eq!(Passphrase::chosen("una frase larga", "otra frase larga").unwrap_err(), Unfit::Differs);
        assert!(Passphrase::chosen("una frase larga", "una frase larga ").is_ok());
        assert_eq!(format!("{:?}", Passphrase::said("secreto")), "Passphrase");
    }
}
