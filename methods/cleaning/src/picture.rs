//! Pictures: decoded and encoded anew, so that nothing is left but what is seen.

mod told;

pub(crate) use told::in_exif;

use std::io::Cursor;

use image::{
    AnimationDecoder, DynamicImage, ImageDecoder, ImageFormat, ImageReader,
    codecs::{
        gif::GifDecoder,
        jpeg::JpegEncoder,
        png::{CompressionType, FilterType, PngEncoder},
    },
};

use crate::{
    Kind, Limits, Refusal,
    what::{Found, What},
};

/// How well photographs are kept: nobody sees a difference, and the file hardly grows.
const QUALITY: u8 = 90;

pub(crate) fn clean(
    bytes: &[u8],
    format: ImageFormat,
    limits: &Limits,
    found: &mut Found,
) -> Result<(Kind, Vec<u8>), Refusal> {
    let mut most = image::Limits::default();
    most.max_alloc = Some(limits.decoded.saturating_mul(2));
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    reader.limits(most);
    let mut decoder = reader.into_decoder().map_err(|e| refusal(&e))?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > limits.pixels
        || decoder.total_bytes() > limits.decoded
    {
        return Err(Refusal::TooMuch);
    }
    told::told(bytes, format, &mut decoder, found);
    // How it is to be turned is told beside the picture: it is turned, and the word is gone.
    let turned = decoder.orientation().ok();
    let mut picture = DynamicImage::from_decoder(decoder).map_err(|e| refusal(&e))?;
    if let Some(turned) = turned {
        picture.apply_orientation(turned);
    }
    if format == ImageFormat::Gif && moves(bytes) {
        found.add(What::Motion);
    }
    let photograph = match format {
        ImageFormat::Jpeg => true,
        // What was packed without loss in another way comes out far larger; a photograph stays one.
        ImageFormat::WebP => !picture.color().has_alpha(),
        _ => false,
    };
    let mut out = Vec::new();
    if photograph {
        let plain = match picture {
            DynamicImage::ImageLuma8(_) | DynamicImage::ImageRgb8(_) => picture,
            other => DynamicImage::ImageRgb8(other.into_rgb8()),
        };
        plain
            .write_with_encoder(JpegEncoder::new_with_quality(&mut out, QUALITY))
            .map_err(|_| Refusal::Damaged)?;
        return Ok((Kind::Jpeg, out));
    }
    let encoder =
        PngEncoder::new_with_quality(&mut out, CompressionType::Default, FilterType::Adaptive);
    picture
        .write_with_encoder(encoder)
        .map_err(|_| Refusal::Damaged)?;
    Ok((Kind::Png, out))
}

fn refusal(error: &image::ImageError) -> Refusal {
    match error {
        image::ImageError::Limits(_) => Refusal::TooMuch,
        _ => Refusal::Damaged,
    }
}

/// Whether a picture has a second frame.
fn moves(bytes: &[u8]) -> bool {
    GifDecoder::new(Cursor::new(bytes))
        .is_ok_and(|decoder| decoder.into_frames().nth(1).is_some_and(|f| f.is_ok()))
}

/// How many pixels a picture has, without decoding it.
pub(crate) fn size(bytes: &[u8], format: ImageFormat) -> Option<u64> {
    let reader = ImageReader::with_format(Cursor::new(bytes), format);
    let (width, height) = reader.into_dimensions().ok()?;
    Some(u64::from(width) * u64::from(height))
}
