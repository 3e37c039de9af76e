"""From bytes to text: UTF-8 unless the bytes say otherwise; line ends stay as they are in the file.

Binary content is refused. Valid UTF-8 is never second-guessed, and every repair is reported. What a page
declares is believed unless it makes no words of the bytes.
"""

from __future__ import annotations

import codecs
import re
from collections import Counter

from kazreader.lexicon.patterns import CuedPattern, rarely
from kazreader.load.refusal import Refusal
from kazreader.model.named_tuple import NamedTuple

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_KNOWN_BINARY = (
    (b"%PDF-", "is a PDF"),
    (b"PK\x03\x04", "is a ZIP archive or an office document"),
    (b"\xd0\xcf\x11\xe0", "is an office document"),
    (b"\x1f\x8b", "is compressed (gzip)"),
    (b"\x89PNG", "is a picture (PNG)"),
    (b"\xff\xd8\xff", "is a picture (JPEG)"),
    (b"GIF8", "is a picture (GIF)"),
    (b"SQLite format 3\x00", "is a database (SQLite)"),
    (b"\x7fELF", "is a program"),
)
_CONTROLS = bytes([*range(0x08), *range(0x0E, 0x1B), *range(0x1C, 0x20), 0x7F])
"Control characters that no text contains: all but white space, backspace and escape."
_MOST_CONTROLS = 0.02
"The share of such bytes above which a file is binary; random bytes have eleven percent."
_LATIN_LOOKALIKES = ("cp1250", "cp1252", "cp1254", "cp1257", "cp775", "cp850", "latin_1", "iso8859_")
_SIGN_IN_WORD = re.compile(rb"[A-Za-z][\xa1-\xbf\xd7\xf7][A-Za-z]")
"""Where Windows-1252 would give a symbol inside a word, the byte is a letter of another encoding, most often
Windows-1250."""
_NEVER_DECLARED = ("utf-16", "utf16", "utf-32", "utf32", "unicode", "raw_unicode")
"Encodings in which a page could not have been read up to its own declaration."
_AS_BROWSERS = {
    "ascii": "cp1252", "iso8859-1": "cp1252", "iso8859-9": "cp1254", "shift_jis": "cp932", "euc_kr": "cp949",
    "gb2312": "gb18030", "gbk": "gb18030",
}  # fmt: skip
"Declared encodings that browsers read as a larger one, so that pages use its signs: curly quotes, dashes."
_SAMPLE = 2**16
_STRAY = "kazreader-stray"
_BEYOND_ASCII = re.compile("[^\x00-\x7f]+")
_SURROGATE = rarely("[\ud800-\udfff]")
_MOJIBAKE = CuedPattern(
    "â Ã Â Ð Ñ вЂ", "â[€\x80]|Ã[\x80-\xbf‚ƒ„†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œžŸ¡-¿]|Â[\x80-¿]|[ÐÑ][\x80-¿]|вЂ"
)
"What UTF-8 looks like when decoded as Windows-1252, Latin-1 or Windows-1251."

_NO_SIGN = rarely("[\x00-\x07\x0e-\x1a\x1c-\x1f\x7f-\x84\x86-\x9f\ufffd]")
"Characters that no text contains; U+0085 is a line end."
_FOREIGN = rarely(
    r"(?P<touching>(?<=[A-Za-z])[^\W\d_\x00-\u024f\u1e00-\u1eff])|[^\W\d_\x00-\u024f\u1e00-\u1eff]"
)
"A letter that is not Latin, and whether a word of English touches it: the é of José in another encoding."
_ACCENTED = rarely("(?P<run>[\u00c0-\u024f]{3,})|[\u00c0-\u024f]")
_CYRILLIC = ("cp1251", "koi8_r", "iso8859_5", "cp866", "mac_cyrillic")
_FEW_BYTES = 160
"Bytes of non-ASCII lines; with more the general detector is reliable."
_LIKE_RUSSIAN = 0.45
"Russian prose scores .6; tuned on single lines of seven languages in their usual encodings."
_INNER_CAPITAL = rarely("[а-яё][А-ЯЁ]")


class Decoded(NamedTuple):
    """The text of a file, and what had to be repaired, in words; None for nothing."""

    text: str
    repaired: str | None = None


def decode(content: bytes, *, declared: str | None = None) -> Decoded:
    """Return the text of a file; `declared` is the encoding that the file's own markup names.

    Raises Refusal when the bytes are not text, or empty.
    """
    bom, encoding = next(((b, e) for b, e in _BOMS if content.startswith(b)), (b"", None))
    if encoding is not None:
        decoded = _guessed(content[len(bom) :], encoding)
    else:
        decoded = _without_bom(content, declared)
    if not decoded.text.replace("\0", "").replace("\ufeff", "").strip():
        raise Refusal("is empty. Add the text of a report or remove it.")
    return _mended(decoded) if _MOJIBAKE.search(decoded.text) else decoded


def well_formed(text: str) -> str:
    """Return the text with each lone surrogate, which cannot be encoded, replaced."""
    return _SURROGATE().sub("\ufffd", text)


def _without_bom(content: bytes, declared: str | None) -> Decoded:
    wide = _wide(content)
    if wide is not None:
        return _guessed(content, wide)
    _refuse_binary(content)
    for encoding in ("utf-8", declared):
        if encoding is not None and not encoding.lower().startswith(_NEVER_DECLARED):
            try:
                text = content.decode(_AS_BROWSERS.get(codecs.lookup(encoding).name, encoding))
            except (UnicodeError, LookupError):
                # Not only UnicodeDecodeError: a page may name a codec that is no text encoding.
                continue
            if encoding == "utf-8" or not _is_garbled(text[:_SAMPLE]):
                return Decoded(text)
    return _nearly_utf8(content) or _guessed(content, _detected(content))


def _guessed(content: bytes, encoding: str) -> Decoded:
    """Decode, and raise Refusal if that makes no text of the bytes."""
    text = content.decode(encoding, "replace")
    if encoding != "utf-8" and _has_no_signs(text):
        raise Refusal("is in no known encoding. Save it as UTF-8.")
    return Decoded(text)


def _has_no_signs(text: str) -> bool:
    return len(_NO_SIGN().findall(text, 0, _SAMPLE)) > _MOST_CONTROLS * min(len(text), _SAMPLE)


def _is_garbled(text: str) -> bool:
    """Whether most letters beyond English show that a text was decoded wrongly.

    Letters of another alphabet inside English words, or accents on whole words.
    """
    if text.isascii():
        return False
    foreign = [match["touching"] for match in _FOREIGN().finditer(text)]
    runs = [match["run"] or "" for match in _ACCENTED().finditer(text)]
    accented = sum(len(run) or 1 for run in runs)
    return (
        2 * sum(map(bool, foreign)) > len(foreign)
        or 2 * sum(map(len, runs)) > accented
        or _has_no_signs(text)
    )


def _wide(content: bytes) -> str | None:
    """Return the UTF-16 byte order if every other byte is one of two, zero among them; else None.

    That holds for any text of one alphabet, spaces included.
    """
    sample = content[: _SAMPLE & ~1]
    even, odd = (_has_two_values(sample[first::2]) for first in (0, 1))
    return None if even == odd else "utf-16-be" if even else "utf-16-le"


def _has_two_values(sample: bytes) -> bool:
    zeros = sample.count(0)
    if zeros <= 0.05 * len(sample):
        return False
    return sum(n for _, n in Counter(sample).most_common(2)) > 0.9 * len(sample)


def _refuse_binary(content: bytes) -> None:
    known = next((what for start, what in _KNOWN_BINARY if content.startswith(start)), None)
    if known is not None:
        raise Refusal(f"{known}, not text. Save its text as a .txt or .html file.")
    if len(content) - len(content.translate(None, _CONTROLS)) > _MOST_CONTROLS * len(content):
        raise Refusal("is binary, not text. Save its text as a .txt or .html file.")


def _nearly_utf8(content: bytes) -> Decoded | None:
    """Decode as UTF-8 if invalid bytes are fewer than valid non-ASCII characters, else None."""
    right = content.decode("utf-8", "ignore")
    stray = len(content) - len(right.encode())
    if stray >= sum(map(len, _BEYOND_ASCII.findall(right))):
        return None
    bytes_are = "invalid UTF-8 byte" if stray == 1 else "invalid UTF-8 bytes"
    return Decoded(content.decode("utf-8", _STRAY), f"{stray} {bytes_are} decoded as Windows-1252")


def _as_windows_1252(error: UnicodeError) -> tuple[str, int]:
    assert isinstance(error, UnicodeDecodeError)
    return error.object[error.start : error.end].decode("cp1252", "replace"), error.end


codecs.register_error(_STRAY, _as_windows_1252)


def _detected(content: bytes) -> str:
    """Return the likeliest encoding; the usual Latin one rather than look-alikes that few letters
    distinguish.
    """
    from charset_normalizer import from_bytes

    lines = [line for line in content[: 2**20].split(b"\n") if not line.isascii()]
    sample = b"\n".join(lines)[:_SAMPLE]
    if len(sample) < _FEW_BYTES and (cyrillic := _cyrillic(sample)):
        return cyrillic
    candidates = [match.encoding for match in from_bytes(sample, preemptive_behaviour=False)]
    usual = "cp1250" if _SIGN_IN_WORD.search(sample) else "cp1252"
    if not candidates or (usual in candidates and candidates[0].startswith(_LATIN_LOOKALIKES)):
        return usual
    return candidates[0]


def _cyrillic(sample: bytes) -> str | None:
    """Return the Cyrillic encoding in which a short text reads most like Russian, or None.

    The general detector takes a short line of KOI8-R for Japanese.
    """
    likeness = {encoding: _like_russian(sample.decode(encoding, "replace")) for encoding in _CYRILLIC}
    best = max(likeness, key=likeness.__getitem__)
    return best if likeness[best] >= _LIKE_RUSSIAN else None


def _like_russian(text: str) -> float:
    """Return the share of common Russian letters, less penalties for odd characters and capitals inside
    words.
    """
    letters = [letter for letter in text if letter.isalpha()]
    common = sum(letter in "оеаинтсрвл" for letter in letters)
    strange = sum(not ("А" <= mark <= "я" or mark.isascii() or mark in "«»“”’–—…") for mark in text)
    strange += len(_INNER_CAPITAL().findall(text))
    return (common - 2 * strange) / max(1, len(letters))


def _mended(decoded: Decoded) -> Decoded:
    """Undo a wrong decoding made earlier; curly quotes and everything else stay."""
    import ftfy

    config = ftfy.TextFixerConfig(
        unescape_html=False,
        remove_terminal_escapes=False,
        fix_latin_ligatures=False,
        fix_character_width=False,
        uncurl_quotes=False,
        fix_line_breaks=False,
        fix_surrogates=False,
        remove_control_chars=False,
        normalization=None,
    )
    lines = decoded.text.splitlines(keepends=True)
    mended = [ftfy.fix_encoding(line, config) if _MOJIBAKE.search(line) else line for line in lines]
    text = "".join(mended)
    if text == decoded.text:
        return decoded
    count = sum(before != after for before, after in zip(lines, mended, strict=True))
    what = f"mojibake repaired in {count} {'line' if count == 1 else 'lines'}"
    return Decoded(text, f"{decoded.repaired}; {what}" if decoded.repaired else what)
