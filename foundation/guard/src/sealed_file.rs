//! Files sealed piece by piece, so that a large one needs little memory: no piece can be changed, moved, left out or
//! cut off at the end unnoticed.

use std::io::{self, Read, Write};

use aead_stream::{DecryptorBE32, EncryptorBE32, Nonce, StreamBE32};
use chacha20poly1305::{Key, XChaCha20Poly1305, aead::KeyInit};
use kernel::{Randomness, Result};

use crate::Sealer;

/// What every sealed file begins with; another way of sealing gets another number.
const HEAD: &[u8; 16] = b"indaba-sealed-1\n";
/// Plain bytes of a piece.
const PIECE: usize = 64 * 1024;
/// Bytes by which a sealed piece is longer.
const TAG: usize = 16;
/// Random bytes that tell one file from another: XChaCha20's nonce less counter and mark of the last piece.
const NONCE: usize = 19;

type Stream = StreamBE32<XChaCha20Poly1305>;

fn broken(what: &str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, what)
}

impl Sealer {
    fn file_cipher(&self, purpose: &str) -> Result<XChaCha20Poly1305> {
        let key = self.mac("file", purpose)?;
        Ok(XChaCha20Poly1305::new(&Key::from(key)))
    }

    /// Seals what is written; `purpose` keeps one file from being read in the place of another. What is not finished
    /// cannot be read.
    ///
    /// # Errors
    /// An error of the place written to.
    pub fn seal_file<W: Write>(
        &self,
        purpose: &str,
        random: &Randomness,
        mut out: W,
    ) -> io::Result<SealedWriter<W>> {
        let mut nonce = [0_u8; NONCE];
        random.fill(&mut nonce);
        out.write_all(HEAD)?;
        out.write_all(&nonce)?;
        let cipher = self.file_cipher(purpose).map_err(io::Error::other)?;
        let nonce = Nonce::<XChaCha20Poly1305, Stream>::from(nonce);
        Ok(SealedWriter {
            out,
            sealing: EncryptorBE32::from_aead(cipher, &nonce),
            piece: Vec::with_capacity(PIECE),
        })
    }

    /// Reads what [`Sealer::seal_file`] sealed with the same key for the same purpose.
    ///
    /// # Errors
    /// Where the file does not begin as a sealed one; later, while reading, where it was altered or is another one.
    pub fn open_file<R: Read>(&self, purpose: &str, mut from: R) -> io::Result<SealedReader<R>> {
        let (mut head, mut nonce) = ([0_u8; HEAD.len()], [0_u8; NONCE]);
        from.read_exact(&mut head)
            .and_then(|()| from.read_exact(&mut nonce))
            .map_err(|_| broken("too short for a sealed file"))?;
        if head != *HEAD {
            return Err(broken("no sealed file, or one of a newer version"));
        }
        let cipher = self.file_cipher(purpose).map_err(io::Error::other)?;
        let nonce = Nonce::<XChaCha20Poly1305, Stream>::from(nonce);
        let mut reader = SealedReader {
            from,
            opening: Some(DecryptorBE32::from_aead(cipher, &nonce)),
            next: Vec::new(),
            plain: Vec::new(),
            read: 0,
        };
        reader.next = reader.piece()?;
        Ok(reader)
    }
}

/// Seals what is written to it; [`SealedWriter::finish`] closes the file.
pub struct SealedWriter<W: Write> {
    out: W,
    sealing: EncryptorBE32<XChaCha20Poly1305>,
    piece: Vec<u8>,
}

impl<W: Write> SealedWriter<W> {
    /// Writes the last piece, without which the file cannot be read, and gives back what was written to.
    ///
    /// # Errors
    /// An error of the place written to.
    pub fn finish(mut self) -> io::Result<W> {
        let last = self.sealing.encrypt_last(self.piece.as_slice());
        let last = last.map_err(|_| broken("too long for a sealed file"))?;
        self.out.write_all(&last)?;
        self.out.flush()?;
        Ok(self.out)
    }
}

impl<W: Write> std::fmt::Debug for SealedWriter<W> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SealedWriter(‹private›)")
    }
}

impl<W: Write> Write for SealedWriter<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        // A full piece waits until more comes: only then is it known not to be the last.
        if self.piece.len() == PIECE {
            let sealed = self.sealing.encrypt_next(self.piece.as_slice());
            let sealed = sealed.map_err(|_| broken("too long for a sealed file"))?;
            self.out.write_all(&sealed)?;
            self.piece.clear();
        }
        let taken = bytes.len().min(PIECE - self.piece.len());
        self.piece.extend_from_slice(&bytes[..taken]);
        Ok(taken)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

/// Gives the plain bytes of a sealed file, each piece only once it is known to be whole.
pub struct SealedReader<R: Read> {
    from: R,
    opening: Option<DecryptorBE32<XChaCha20Poly1305>>,
    /// The sealed piece that comes next.
    next: Vec<u8>,
    plain: Vec<u8>,
    read: usize,
}

impl<R: Read> SealedReader<R> {
    /// The next sealed piece; an empty one at the end.
    fn piece(&mut self) -> io::Result<Vec<u8>> {
        let mut piece = Vec::with_capacity(PIECE + TAG);
        let limit = u64::try_from(PIECE + TAG).map_err(io::Error::other)?;
        (&mut self.from).take(limit).read_to_end(&mut piece)?;
        Ok(piece)
    }
}

impl<R: Read> std::fmt::Debug for SealedReader<R> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SealedReader(‹private›)")
    }
}

impl<R: Read> Read for SealedReader<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        while self.read == self.plain.len() {
            let Some(mut opening) = self.opening.take() else {
                return Ok(0);
            };
            let wrong = |_| broken("altered, cut off, or sealed with another key");
            let piece = std::mem::take(&mut self.next);
            self.next = self.piece()?;
            self.read = 0;
            if self.next.is_empty() {
                self.plain = opening.decrypt_last(piece.as_slice()).map_err(wrong)?;
            } else {
                self.plain = opening.decrypt_next(piece.as_slice()).map_err(wrong)?;
                self.opening = Some(opening);
            }
        }
        let given = into.len().min(self.plain.len() - self.read);
        into[..given].copy_from_slice(&self.plain[self.read..self.read + given]);
        self.read += given;
        Ok(given)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sealed(sealer: &Sealer, purpose: &str, plain: &[u8]) -> Vec<u8> {
        let random = Randomness::seeded(3);
        let mut writer = sealer.seal_file(purpose, &random, Vec::new()).unwrap();
        writer.write_all(plain).unwrap();
        writer.finish().unwrap()
    }

    fn opened(sealer: &Sealer, purpose: &str, sealed: &[u8]) -> io::Result<Vec<u8>> {
        let mut plain = Vec::new();
        let mut reader = sealer.open_file(purpose, sealed)?;
        reader.read_to_end(&mut plain)?;
        Ok(plain)
    }

    fn bytes(n: usize) -> Vec<u8> {
        (0..n).map(|i| u8::try_from(i % 251).unwrap()).collect()
    }

    #[test]
    fn every_length_around_the_pieces_comes_back() {
        let sealer = Sealer::new(&Randomness::seeded(1));
        for n in [0, 1, PIECE - 1, PIECE, PIECE + 1, 2 * PIECE, 3 * PIECE + 17] {
            let plain = bytes(n);
            let file = sealed(&sealer, "p", &plain);
            assert_eq!(opened(&sealer, "p", &file).unwrap(), plain, "{n} bytes");
        }
    }

    #[test]
    fn what_is_altered_cut_off_exchanged_or_of_another_purpose_is_not_read() {
        let sealer = Sealer::new(&Randomness::seeded(1));
        let plain = bytes(3 * PIECE + 17);
        let file = sealed(&sealer, "p", &plain);
        let head = HEAD.len() + NONCE;
        let piece = PIECE + TAG;
        assert!(opened(&sealer, "q", &file).is_err(), "another purpose");
        let other = Sealer::new(&Randomness::seeded(2));
        assert!(opened(&other, "p", &file).is_err(), "another key");
        for cut in [
            head,
            head + piece,
            head + 2 * piece,
            head + 3 * piece,
            file.len() - 1,
        ] {
            assert!(opened(&sealer, "p", &file[..cut]).is_err(), "cut at {cut}");
        }
        for at in [0, 20, head, head + piece + 5, file.len() - 1] {
            let mut changed = file.clone();
            changed[at] ^= 1;
            assert!(opened(&sealer, "p", &changed).is_err(), "changed at {at}");
        }
        let mut exchanged = file.clone();
        let (front, back) = exchanged[head..].split_at_mut(piece);
        front.swap_with_slice(&mut back[..piece]);
        assert!(opened(&sealer, "p", &exchanged).is_err(), "exchanged");
        let mut longer = file;
        longer.extend_from_slice(&[0; 40]);
        assert!(opened(&sealer, "p", &longer).is_err(), "lengthened");
    }
}
