"""Text that has broken programs before: more than five hundred pieces, each with its reason."""

from collections.abc import Iterator
from itertools import chain

_BIDI = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c"
_INVISIBLE = "\u200b\u200c\u200d\u2060\ufeff\u00ad\u034f\u180e\u3164\uffa0\u2800\U000e0041"
_SPACES = "\u00a0\u2000\u2003\u2007\u2009\u202f\u205f\u3000\u1680\u2028\u2029\x85\x0b\x0c"
_CONTROLS = "".join(map(chr, (*range(32), *range(127, 160))))
_FORMULAS = ("=1+1", "+1", "-1", "@SUM(A1)", "=HYPERLINK(1)", "=cmd|' /C calc'!A0", "\t=1", "\r=1")
_MARKUP = (
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    '"><svg onload=alert(1)>',
    "<b>bold</b>",
    "<para>",
    "<font size=9999>",
    "&lt;&amp;&#0;",
    "&nbsp;&copy;",
    "<![CDATA[x]]>",
    "<!--",
    "]]>",
    "<?xml version='1.0'?>",
    "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]>&b;",
    "javascript:alert(1)",
    "</title></style></textarea>",
)
_TEMPLATES = (
    "{{7*7}}",
    "${7*7}",
    "#{7*7}",
    "<%= 7*7 %>",
    "{0}",
    "{x.__class__}",
    "%s%n%d",
    "%(a)s",
)
_QUERIES = (
    "'; DROP TABLE orders; --",
    "' OR '1'='1",
    '" OR ""="',
    "1); DELETE FROM ticket; --",
    "\\'; --",
    "%' AND 1=1 --",
    "_%_%",
    "\\",
    "''",
)
_SHELL = (
    "$(reboot)",
    "`id`",
    "; ls",
    "| cat /etc/passwd",
    "../../etc/passwd",
    "..\\..\\a",
    "~root",
)
_HEADERS = (
    "a\r\nBcc: all@example.org",
    "a\nSubject: b",
    "a\rb",
    "=?utf-8?q?=0AX:_y?=",
    '"a" <b@c>',
)
_SCRIPTS = (
    "وردية الليل",
    "שלום עולם",
    "漢字かな交じり文",
    "नमस्ते दुनिया",
    "สวัสดีชาวโลก",
    "ÅÄÖ åäö ß ẞ ŉ ǆ",
    "\u0130\u0131Ii",
    "ﬁﬀ ﷺ",
    "\U0001d573\U0001d58a\U0001d591\U0001d591\U0001d594",
    "Ω≈ç√∫",
    "田中さんにあげて下さい",
    "𠜎𠜱𠝹",
)
_PICTURES = (
    "\U0001f3ab" * 40,
    "\U0001f468\u200d\U0001f469\u200d\U0001f467",
    "\U0001f3f3\ufe0f\u200d\U0001f308",
    "\U0001f1fa\U0001f1f3\U0001f1e9\U0001f1ea",
    "\u2620\ufe0f",
    "\U0001f468\U0001f3ff",
    "e\u0301" * 60,
)
_PILES = ("Z" + "\u0300\u0301\u0302\u0303\u0304" * 40, "\u0f74" * 100, "ก" + "็" * 50)
_NUMBERS = (
    "0",
    "-0",
    "1e309",
    "NaN",
    "Infinity",
    "0x7fffffff",
    "1,000.00",
    "\uff19\uff19\uff19",
    "٣",
    "½",
)
_WORDS = ("null", "None", "undefined", "true", "nil", "NULL", "[object Object]", "con", "aux.txt")
_LONG = (
    "x" * 201,
    "x" * 4001,
    "x" * 10_000,
    "ß" * 10_000,
    "🎫" * 5_000,
    " " * 10_000,
    "\n" * 4_000,
)
_BROKEN = ("\ud800", "a\udfffb", "\udbff\udbff", "\uffff", "\ufffe", "\U0010ffff", "\ufdd0")
_ODD_SHAPES = ("", " ", "\t", "\n", ".", "..", "-", "--", "'", '"', "a b  c", " lead", "trail ")

HOSTILE: tuple[str, ...] = ()
"""All of them, each once, always in the same order."""


def _pieces() -> Iterator[str]:
    whole = (
        _FORMULAS,
        _MARKUP,
        _TEMPLATES,
        _QUERIES,
        _SHELL,
        _HEADERS,
        _SCRIPTS,
        _PICTURES,
        _PILES,
        _NUMBERS,
        _WORDS,
        _LONG,
        _BROKEN,
        _ODD_SHAPES,
    )
    yield from chain.from_iterable(whole)
    for character in chain(_BIDI, _INVISIBLE, _SPACES, _CONTROLS):
        yield character
        yield f"Ada{character}Lovelace"
        yield f"{character}Ada"
    for formula in _FORMULAS:
        for around in ('"{}"', " {}", "'{}", "{}\x00", "\ufeff{}"):
            yield around.format(formula)
    for mark in _BIDI:
        for text in _SCRIPTS[:4]:
            yield f"{text}{mark}{text}"


HOSTILE = tuple(dict.fromkeys(_pieces()))
