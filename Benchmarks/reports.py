"""A quarterly report of N commitments in every format, as processor time of whole processes, beside python-docx and
openpyxl writing the same tables.

usage: reports.py DUBAN [N ...]     (300 and 5000; python-docx and openpyxl only where this Python has them)
"""

import csv
import os
import random
import statistics
import subprocess
import sys
import tempfile

RUNS = 5
FORMATS = ["md", "html", "docx", "xlsx", "json"]


def spent(command):
    """Seconds of processor and peak MB of one process."""
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        sys.exit(f"status {child.returncode}: {' '.join(command)}")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def median(command):
    runs = [spent(command) for _ in range(RUNS)]
    return statistics.median(r[0] for r in runs), max(r[1] for r in runs)


def ledger(folder, count):
    """An invented ledger: each item with a target, a third with a cause, three entries each."""
    chance = random.Random(20231121)
    units, tasks = ["公里", "户", "万元", "亩", "个"], ["新建污水管网", "改造农村厕所", "招商签约", "高标准农田", "培育小微企业"]
    with open(f"{folder}/l.csv", "w", encoding="utf-8", newline="") as a, open(
        f"{folder}/p.csv", "w", encoding="utf-8", newline=""
    ) as b:
        items, entries = csv.writer(a), csv.writer(b)
        items.writerow(["编号", "事项", "类型", "板块", "牵头单位", "目标", "完成时限"])
        entries.writerow(["编号", "日期", "完成值", "凭证等级", "说明", "问题", "下一步"])
        for i in range(count):
            kind, target, code = chance.randrange(5), chance.randrange(5, 400) * 10, f"B-{i + 1:06d}"
            due = chance.choice(["2023-08-31", "2023-12-31", "2023-12-31"])
            items.writerow([code, f"{tasks[kind]}（第{i + 1}项）", "action", f"板块{i % 7 + 1}", f"办公室{i % 9 + 1}",
                            f">={target}{units[kind]}", due])
            done, pace = 0.0, chance.choice([0.05, 0.12, 0.2, 0.25, 0.3])
            for day in ["2023-03-28", "2023-06-27", "2023-09-26"]:
                done = round(min(done + target * pace, target * 1.05), 1)
                problem = ["资金未到位", "下旬招标"] if i % 3 == 0 else ["", ""]
                entries.writerow([code, day, f"{done:g}{units[kind]}", "E3", "按月填报"] + problem)


WRITE_DOCX = """
import json, sys, docx
paper = docx.Document()
for rows in json.load(open(sys.argv[1], encoding="utf-8")):
    table = paper.add_table(rows=0, cols=len(rows[0]))
    for row in rows:
        for cell, text in zip(table.add_row().cells, row):
            cell.text = text
paper.save(sys.argv[2])
"""

WRITE_XLSX = """
import json, sys, openpyxl
book = openpyxl.Workbook(write_only=True)
for rows in json.load(open(sys.argv[1], encoding="utf-8")):
    sheet = book.create_sheet()
    for row in rows:
        sheet.append(row)
book.save(sys.argv[2])
"""


def tables(folder, name, kind):
    """What stands in the tables of a paper of ours, as a file for the other programs."""
    import json
    import xml.etree.ElementTree as tree
    import zipfile

    if kind == "docx":
        w = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
        root = tree.fromstring(zipfile.ZipFile(f"{folder}/{name}").read("word/document.xml"))
        found = [
            [["".join(t.text or "" for t in cell.iter(w + "t")) for cell in row.iter(w + "tc")] for row in table.iter(w + "tr")]
            for table in root.iter(w + "tbl")
        ]
    else:
        import openpyxl

        book = openpyxl.load_workbook(f"{folder}/{name}", read_only=True)
        found = [[[str(v) if hasattr(v, "year") else v for v in row] for row in sheet.values] for sheet in book]
    with open(f"{folder}/{kind}.json", "w", encoding="utf-8") as out:
        json.dump([t for t in found if t], out, ensure_ascii=False)


def main():
    duban, counts = sys.argv[1], [int(n) for n in sys.argv[2:]] or [300, 5000]
    print(f"medians of {RUNS} runs, seconds of processor of the whole process; peak memory\n")
    for count in counts:
        with tempfile.TemporaryDirectory() as folder:
            ledger(folder, count)
            store = [duban, "--store", f"{folder}/d.db"]
            for command in (["init", "测试县"], ["import", f"{folder}/l.csv", "--period", "2023"], ["import", f"{folder}/p.csv"]):
                subprocess.run(store + command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            report = store + ["report", "--period", "2023Q3", "--kind", "quarterly", "--as-of", "2023-09-30"]
            total, times = 0.0, {}
            for form in FORMATS:
                seconds, memory = median(report + ["-o", f"{folder}/r.{form}"])
                times[form] = seconds
                total += seconds
                print(f"{count:>7} items  {form:<5} {seconds:7.3f} s {memory:7.0f} MB")
            print(f"{count:>7} items  all   {total:7.3f} s")
            for kind, module, script in (("docx", "docx", WRITE_DOCX), ("xlsx", "openpyxl", WRITE_XLSX)):
                if subprocess.run([sys.executable, "-c", f"import {module}"], stderr=subprocess.DEVNULL).returncode:
                    print(f"        {module} is not installed (pip install python-docx openpyxl)")
                    continue
                if kind == "docx" and count > 1000:
                    # python-docx looks at every row again for each new cell.
                    print("        python-docx: tables of this size take it minutes; not run")
                    continue
                tables(folder, f"r.{kind}", kind)
                seconds, memory = median([sys.executable, "-c", script, f"{folder}/{kind}.json", f"{folder}/o.{kind}"])
                print(
                    f"{count:>7} items  {module:<9} the same tables {seconds:7.3f} s {memory:7.0f} MB"
                    f"   {seconds / times[kind]:.1f} : 1 of the whole report"
                )


if __name__ == "__main__":
    main()
