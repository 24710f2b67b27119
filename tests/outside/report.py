"""Reads a report by one Python package and prints what it found, as JSON. Run by run.ts: report.py PACKAGE FOLDER."""

import importlib
import json
import sys

package, folder = sys.argv[1:]
try:
    module = importlib.import_module(package)
except ImportError:
    print(json.dumps({"absent": True}))
    sys.exit()


def docx():
    report = module.Document(f"{folder}/report.docx")
    styles = [paragraph.style.name for paragraph in report.paragraphs]
    assert styles.count("Heading 1") == 1, "there is not one title"
    for table in report.tables:
        header = table.rows[0]._tr.trPr
        assert header is not None and header.xpath("w:tblHeader"), "a table has no header row"
    alts = [picture.get("descr") for picture in report.element.body.xpath(".//wp:docPr")]
    assert all(alts), "a picture has no alternative text"
    return {"headings": styles.count("Heading 2"), "tables": len(report.tables), "pictures": len(alts)}


def openpyxl():
    book = module.load_workbook(f"{folder}/report.xlsx")
    for sheet in book.worksheets:
        assert sheet.freeze_panes == "A2", f"the header of {sheet.title} is not frozen"
    tables = book.worksheets[1:]
    return {"tables": len(tables), "rows": sum(sheet.max_row - 1 for sheet in tables)}


found = {"docx": docx, "openpyxl": openpyxl}[package]()
print(json.dumps({"found": found}))
