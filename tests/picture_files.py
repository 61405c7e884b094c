"""Picture files as people and strangers hand them over: honest, odd and hostile."""

import io
import struct
import zipfile
import zlib

from PIL import Image, ImageDraw

SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>'
GPS = "59.91N"


def saved(image: Image.Image, kind: str, **options) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, kind, **options)
    return buffer.getvalue()


def photo(width: int = 400, height: int = 300) -> Image.Image:
    """A picture with as many colours as a photograph, its upper left corner red."""
    bands = [Image.effect_noise((width, height), 50) for _ in range(3)]
    image = Image.merge("RGB", bands)
    image.paste((220, 20, 30), (0, 0, width // 4, height // 4))
    return image


def drawing(width: int = 400, height: int = 300, mode: str = "RGB") -> Image.Image:
    image = Image.new("RGB", (width, height), "white")
    ImageDraw.Draw(image).rectangle((0, 0, width // 4, height // 4), fill=(220, 20, 30))
    return image.convert(mode)


def chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def png(
    width: int = 4, height: int = 4, *between: bytes, header: tuple[int, int] | None = None, depth: int = 8
) -> bytes:
    """A PNG written by hand, with chunks before its pixels and any size in its header."""
    head = struct.pack(">IIBBBBB", *(header or (width, height)), depth, 2, 0, 0, 0)
    rows = zlib.compress((b"\0" + b"\xdc\x14\x1e" * width) * height, 9)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + b"".join(between)
        + chunk(b"IDAT", rows)
        + chunk(b"IEND", b"")
    )


def png_of_texts(count: int, megabytes: int = 7) -> bytes:
    """A PNG whose texts are each inflated to megabytes by a decoder that reads them."""
    text = zlib.compress(b"a" * (megabytes * 2**20), 9)
    return png(4, 4, *(chunk(b"zTXt", b"k%d\0\0" % n + text) for n in range(count)))


def jpeg_with_place(turn: int = 6, width: int = 400, height: int = 300) -> bytes:
    """A photograph that lies on its side and knows where it was taken."""
    exif = Image.Exif()
    exif[0x0112] = turn
    exif[0x010F] = "Maker of cameras"
    exif.get_ifd(0x8825).update({1: "N", 2: (59.0, 54.0, 36.0), 29: GPS})
    image = photo(width, height)
    return saved(image, "JPEG", quality=90, exif=exif, comment=GPS.encode(), icc_profile=profile())


def profile(padding: int = 0) -> bytes:
    from PIL import ImageCms

    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes() + b"P" * padding


def jpeg_of_scans(repeats: int) -> bytes:
    """A progressive JPEG whose last scan comes again and again."""
    data = saved(drawing(64, 64), "JPEG", progressive=True)
    last = data.rfind(b"\xff\xda")
    tables = data.rfind(b"\xff\xc4", 0, last)
    return data[:-2] + data[tables:-2] * repeats + b"\xff\xd9"


def with_zip(data: bytes) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("evil.txt", "evil")
    return data + buffer.getvalue()


def animated(kind: str) -> bytes:
    second = Image.new("RGB", (400, 300), (0, 200, 0))
    return saved(drawing(), kind, save_all=True, append_images=[second], duration=100)


def transparent(mode: str = "RGBA") -> Image.Image:
    image = Image.new("RGBA", (80, 60), (0, 0, 0, 0))
    ImageDraw.Draw(image).ellipse((10, 10, 50, 50), fill=(220, 20, 30, 255))
    return image if mode == "RGBA" else image.quantize(8)


def sixteen_bits() -> bytes:
    return saved(Image.new("I;16", (40, 30), 50_000), "PNG")


HONEST: dict[str, tuple[bytes, tuple[int, int], str]] = {
    "photograph": (saved(photo(), "JPEG", quality=85), (400, 300), "JPEG"),
    "photograph on its side": (jpeg_with_place(6), (300, 400), "JPEG"),
    "photograph on its head": (jpeg_with_place(3), (400, 300), "JPEG"),
    "photograph as PNG": (saved(photo(), "PNG"), (400, 300), "JPEG"),
    "large photograph": (saved(photo(3000, 2000), "JPEG", quality=70), (2400, 1600), "JPEG"),
    "large photograph on its side": (jpeg_with_place(6, 2600, 1300), (1200, 2400), "JPEG"),
    "cut-off photograph": (saved(photo(), "JPEG")[:20_000], (400, 300), "JPEG"),
    "grey photograph": (saved(photo().convert("L"), "JPEG"), (400, 300), "JPEG"),
    "photograph for printers": (saved(photo().convert("CMYK"), "JPEG"), (400, 300), "JPEG"),
    "progressive photograph": (saved(photo(), "JPEG", progressive=True), (400, 300), "JPEG"),
    "shot of a screen": (saved(drawing(), "PNG"), (400, 300), "PNG"),
    "long shot of a screen": (saved(drawing(200, 9000), "PNG"), (53, 2400), "PNG"),
    "transparent": (saved(transparent(), "PNG"), (80, 60), "PNG"),
    "palette with transparency": (saved(transparent("P"), "PNG"), (80, 60), "PNG"),
    "two colours": (saved(drawing(mode="1"), "PNG"), (400, 300), "PNG"),
    "sixteen bits": (sixteen_bits(), (40, 30), "PNG"),
    "interlaced by hand": (png(), (4, 4), "PNG"),
    "PNG and ZIP in one": (with_zip(saved(drawing(), "PNG")), (400, 300), "PNG"),
    "JPEG and ZIP in one": (with_zip(saved(photo(), "JPEG")), (400, 300), "JPEG"),
    "WebP and ZIP in one": (with_zip(saved(drawing(), "WEBP")), (400, 300), "PNG"),
    "lossy WebP": (saved(photo(), "WEBP", quality=80), (400, 300), "JPEG"),
    "lossless WebP": (saved(transparent(), "WEBP", lossless=True), (80, 60), "PNG"),
    "WebP of one colour": (saved(Image.new("RGBA", (40, 30), (9, 9, 9, 9)), "WEBP", lossless=True),
                           (40, 30), "PNG"),
    "animated WebP": (animated("WEBP"), (400, 300), "PNG"),
    "GIF": (saved(drawing(), "GIF"), (400, 300), "PNG"),
    "animated GIF": (animated("GIF"), (400, 300), "PNG"),
    "animated PNG": (animated("PNG"), (400, 300), "PNG"),
    "GIF and ZIP in one": (with_zip(saved(drawing(), "GIF")), (400, 300), "PNG"),
    "PNG of many texts": (png_of_texts(20), (4, 4), "PNG"),
    "huge colour profile": (saved(photo(), "JPEG", icc_profile=profile(3 * 2**20)), (400, 300), "JPEG"),
    "huge colour profile in PNG": (
        saved(drawing(), "PNG", icc_profile=profile(3 * 2**20)), (400, 300), "PNG"),
    "one pixel": (png(1, 1), (1, 1), "PNG"),
    "PNG that says JPEG in its name": (saved(drawing(), "PNG"), (400, 300), "PNG"),
}  # fmt: skip
"""What comes out of each: its size and its kind."""

REFUSED: dict[str, tuple[bytes, str]] = {
    "nothing": (b"", "not_a_picture"),
    "SVG": (SVG, "not_a_picture"),
    "SVG with an XML head": (b'<?xml version="1.0"?>' + SVG, "not_a_picture"),
    "SVG behind the signature of a PNG": (b"\x89PNG\r\n\x1a\n" + SVG, "damaged"),
    "SVG behind the signature of a JPEG": (b"\xff\xd8\xff" + SVG, "damaged"),
    "SVG behind the signature of a WebP": (b"RIFF\x90\0\0\0WEBP" + SVG, "damaged"),
    "SVG behind the signature of a GIF": (b"GIF89a" + SVG, "too_large"),
    "PDF": (b"%PDF-1.4\n%%EOF", "not_a_picture"),
    "TIFF": (saved(drawing(), "TIFF"), "not_a_picture"),
    "BMP": (saved(drawing(), "BMP"), "not_a_picture"),
    "ICNS": (saved(drawing(32, 32), "ICNS"), "not_a_picture"),
    "TGA": (saved(drawing(), "TGA"), "not_a_picture"),
    "ICO": (saved(drawing(32, 32), "ICO"), "not_a_picture"),
    "a workshop": (with_zip(b""), "not_a_picture"),
    "PNG of 60,000 × 60,000": (png(header=(60_000, 60_000)), "too_large"),
    "PNG of 8,000 × 8,000": (png(header=(8_000, 8_000)), "too_large"),
    "JPEG of 65,000 × 65,000": (
        saved(photo(), "JPEG").replace(struct.pack(">HH", 300, 400), struct.pack(">HH", 65_000, 65_000), 1),
        "too_large",
    ),
    "GIF of 65,000 × 65,000": (
        saved(drawing(), "GIF").replace(struct.pack("<HH", 400, 300), b"\xff\xff\xff\xff", 1), "too_large"),
    "fine PNG of 6,300 × 6,300": (png(header=(6_300, 6_300), depth=16), "too_large"),
    "PNG of more than it holds": (png(header=(400, 300)), "damaged"),
    "PNG of no width": (png(header=(0, 4)), "damaged"),
    "cut-off PNG": (saved(photo(), "PNG")[:20_000], "damaged"),
    "cut-off WebP": (saved(photo(), "WEBP")[:2_000], "damaged"),
    "head of a JPEG": (saved(photo(), "JPEG")[:150], "damaged"),
    "JPEG of many scans": (jpeg_of_scans(60), "damaged"),
    "PNG of many chunks": (png(4, 4, *[chunk(b"tEXt", b"")] * 100_001), "damaged"),
}  # fmt: skip
"""What the refusal of each says."""
