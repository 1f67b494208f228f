#!/usr/bin/env python3
"""Makes the bundled faces in src/main/resources/app/fermata/ui/fonts from Inter (OFL 1.1).

JavaFX knows neither OpenType features nor weights between regular and bold. So the digits are
replaced by Inter's own tabular ones (its `tnum` feature), the faces are named so that the semibold
is what a bold text gets, and scripts this program does not show are left out. Run again only to
take a newer Inter:  assets/fonts/tabular.py DIRECTORY_OF_INTER_OTF
"""

import pathlib
import sys

from fontTools import subset
from fontTools.ttLib import TTFont

TARGET = pathlib.Path(__file__).parents[2] / "src/main/resources/app/fermata/ui/fonts"

# face -> (family, style, bold): JavaFX finds a face by its family and one of four styles
FACES = {
    "Inter-Regular": ("Inter Fermata", "Regular", False),
    "Inter-SemiBold": ("Inter Fermata", "Bold", True),
    "Inter-Medium": ("Inter Fermata Medium", "Regular", False),
}

# Latin, Greek and Cyrillic, punctuation, currencies, arrows, some mathematics and signs
UNICODES = [
    *range(0x20, 0x590), *range(0x1E00, 0x2070), *range(0x2070, 0x2100),
    *range(0x2100, 0x2300), *range(0x2500, 0x2700), 0xFB01, 0xFB02, 0xFFFD,
]


def digits_tabular(font):
    swap = {}
    gsub = font["GSUB"].table
    for record in gsub.FeatureList.FeatureRecord:
        if record.FeatureTag == "tnum":
            for index in record.Feature.LookupListIndex:
                for table in gsub.LookupList.Lookup[index].SubTable:
                    swap |= getattr(getattr(table, "ExtSubTable", table), "mapping", {})
    for table in font["cmap"].tables:
        for code, glyph in table.cmap.items():
            if chr(code) in "0123456789":
                table.cmap[code] = swap.get(glyph, glyph)


def rename(font, family, style, bold):
    names = font["name"]
    full = f"{family} {style}"
    for name_id in (16, 17, 21, 22, 25):
        names.removeNames(nameID=name_id)
    for name_id, text in {1: family, 2: style, 3: full, 4: full, 6: full.replace(" ", "")}.items():
        names.setName(text, name_id, 3, 1, 0x409)
    font["OS/2"].usWeightClass = 700 if bold else 400
    font["OS/2"].fsSelection = 1 << 5 if bold else 1 << 6
    font["head"].macStyle = 1 if bold else 0
    top = font["CFF "].cff
    top.fontNames[0] = full.replace(" ", "")
    top[0].FullName, top[0].FamilyName = full, family


for face, (family, style, bold) in FACES.items():
    font = TTFont(pathlib.Path(sys.argv[1]) / f"{face}.otf")
    digits_tabular(font)
    options = subset.Options(name_IDs=["*"], layout_features=["kern", "mark", "mkmk", "ccmp"])
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=UNICODES)
    subsetter.subset(font)
    rename(font, family, style, bold)
    font.save(TARGET / f"{face}.otf")
