"""Makes src/main/resources/papers/paper.ttf, the one font of printed papers. Not part of the build: the result is kept in the repository.

    python3 src/build/fonts/paper_font.py NotoSansSC_400Regular.ttf NotoSansJP_400Regular.ttf src/main/resources/papers/paper.ttf

Needs fonttools (Debian: python3-fonttools). Sources: npm @expo-google-fonts/noto-sans-sc and @expo-google-fonts/noto-sans-jp, SIL Open
Font License 1.1. A whole CJK font lets several characters share a glyph (U+4E00 and the Kangxi radical U+2F00), and a PDF reader then gets
the wrong one back; so every glyph is left with exactly one character, and radicals and compatibility ideographs are left out. Ideographs of
personal names beyond the first block are kept, and those that the Chinese font lacks are taken from the Japanese one.
"""
import sys

from fontTools import subset
from fontTools.ttLib import TTFont

KEPT = [
    (0x20, 0x7E), (0xA1, 0x17F), (0x2010, 0x2044), (0x20AC, 0x20AC), (0x2103, 0x2103), (0x2116, 0x2116), (0x2190, 0x2193),
    (0x2460, 0x2473), (0x25A0, 0x25CF), (0x2713, 0x2717), (0x3000, 0x3029), (0xFF01, 0xFF5E), (0xFFE5, 0xFFE5),
    (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0x20000, 0x2F7FF), (0x30000, 0x323AF),
]
FROM_THE_OTHER = [0x20BB7]


def kept(cmap):
    """One character per glyph: the first block of ideographs wins, else the lowest code point."""
    chosen = {}
    for code in sorted(cmap, key=lambda c: (not 0x4E00 <= c <= 0x9FFF, c)):
        if any(low <= code <= high for low, high in KEPT) and code != 0xAD:
            chosen.setdefault(cmap[code], code)
    return set(chosen.values())


def main(chinese, japanese, target):
    options = subset.Options(layout_features=[], hinting=False, glyph_names=False, name_IDs=[0, 1, 2, 3, 4, 5, 6, 13, 14], notdef_outline=True)
    font = TTFont(chinese)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=kept(font.getBestCmap()))
    subsetter.subset(font)
    other = TTFont(japanese)
    for code in FROM_THE_OTHER:
        name = other.getBestCmap()[code]
        glyph = other["glyf"][name]
        assert not glyph.isComposite()
        font.setGlyphOrder(font.getGlyphOrder() + [f"u{code:X}"])
        font["glyf"].glyphs[f"u{code:X}"] = glyph
        font["hmtx"][f"u{code:X}"] = other["hmtx"][name]
        for table in font["cmap"].tables:
            if table.format == 12:
                table.cmap[code] = f"u{code:X}"
    for table in ("vhea", "vmtx", "GDEF", "GPOS", "GSUB", "BASE", "STAT"):
        if table in font:
            del font[table]
    font["cmap"].tables = [table for table in font["cmap"].tables if table.format != 14]
    for record in font["name"].names:
        if record.nameID in (1, 4, 6):
            record.string = "SanbaoPaper" if record.nameID == 6 else "Sanbao Paper"
    font.save(target)


main(*sys.argv[1:])
