"""Reads an exported file by one Python package and prints what it found, as JSON. Run by run.ts: read.py PACKAGE FOLDER."""

import importlib
import json
import sys
import zipfile

package, folder = sys.argv[1:]
try:
    module = importlib.import_module(package)
except ImportError:
    print(json.dumps({"absent": True}))
    sys.exit()


def pandas():
    book = module.read_excel(f"{folder}/network.xlsx", sheet_name=None)
    assert str(book["Ties"]["since"].dtype).startswith("datetime"), "since is no date"
    assert str(book["Ties"]["evidence_level"].dtype).startswith("int"), "evidence_level is no number"
    with zipfile.ZipFile(f"{folder}/network.csv.zip") as files:
        tables = {name: module.read_csv(files.open(f"{name}.csv")) for name in ("organizations", "roles", "ties", "people")}
    for name, table in tables.items():
        assert len(table) == len(book[name.capitalize()]), f"{name} differ in CSV and XLSX"
    return {name: len(table) for name, table in tables.items()}


def openpyxl():
    book = module.load_workbook(f"{folder}/network.xlsx")
    for sheet in book.worksheets:
        assert sheet.freeze_panes == "A2", f"the header of {sheet.title} is not frozen"
        assert not any(cell.data_type == "f" for row in sheet for cell in row), f"{sheet.title} has a formula"
    assert "Notes" in book.sheetnames, "there is no sheet of notes"
    return {name.lower(): book[name].max_row - 1 for name in ("Organizations", "Roles", "Ties", "People")}


def networkx():
    graph = module.read_graphml(f"{folder}/network.graphml")
    assert graph.graph["as_of"], "the graph has no day"
    timed = module.read_gexf(f"{folder}/network.gexf")
    assert any("spells" in data for _, _, data in timed.edges(data=True)), "no tie has a spell"
    return {
        "organizations": graph.number_of_nodes(),
        "liveTies": graph.number_of_edges(),
        "ties": timed.number_of_edges(),
    }


def igraph():
    graph = module.Graph.Read_GraphML(f"{folder}/network.graphml")
    assert max(graph.es["evidence_level"]) <= 4, "evidence_level is no level"
    return {"organizations": graph.vcount(), "liveTies": graph.ecount()}


found = {"pandas": pandas, "openpyxl": openpyxl, "networkx": networkx, "igraph": igraph}[package]()
print(json.dumps({"version": module.__version__, "found": found}))
