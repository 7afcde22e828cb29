#!/usr/bin/env python3
"""Each command of a ledger's life over a large store: time, processor, memory; beside Python where it does the same.

commands.py DUBAN [ITEMS]   ITEMS commitments of 20 towns with four entries each (100000), one run of each command,
                            as a table for a document
"""
import csv, os, subprocess, sys, tempfile, time
import ledger

DAY = "2023-12-21"


def run(command, shown=None):
    """One process: seconds, seconds of the processor, megabytes; a row of the table where `shown` is given."""
    begun = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    said = process.stderr.read()
    _, status, used = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - begun
    if status:
        sys.exit(f"failed: {' '.join(map(str, command[:5]))}: {said.decode()[-300:]}")
    cpu, memory = used.ru_utime + used.ru_stime, used.ru_maxrss / 1024
    if shown:
        print(f"| {shown} | {seconds:.2f} | {cpu:.2f} | {memory:.0f} |", flush=True)
    return seconds, cpu, memory


FILL = '''
import sys, openpyxl
for path in sys.argv[1:]:
    book = openpyxl.load_workbook(path); sheet = book.worksheets[0]
    head = next(r for r in range(1, 9) if any(c.value == "完成值" for c in sheet[r]))
    place = {c.value: c.column for c in sheet[head]}
    for r in range(head + 1, sheet.max_row + 1):
        aim = sheet.cell(r, place["现行目标"]).value
        if aim: sheet.cell(r, place["完成值"]).value = aim.removeprefix(">="); sheet.cell(r, place["日期"]).value = "2023-12-20"
    book.save(path)
'''
TAKE = '''
import sys, openpyxl, sqlite3, re
c = sqlite3.connect("py.db"); c.execute("pragma journal_mode=wal"); c.execute("pragma synchronous=full")
c.execute("create table if not exists p(code, day, value, unit)"); part = re.compile("([0-9.]+)(.*)")
for path in sys.argv[1:]:
    sheet = openpyxl.load_workbook(path, read_only=True).worksheets[0]; place = None; rows = []
    for cells in sheet.iter_rows(values_only=True):
        if place is None:
            if "完成值" in cells: place = {name: i for i, name in enumerate(cells)}
            continue
        value = cells[place["完成值"]]
        if value: number, unit = part.search(str(value)).groups(); rows.append((cells[place["编号"]], str(cells[place["日期"]]), float(number), unit))
    with c: c.executemany("insert into p values (?,?,?,?)", rows)
'''
GIVE = '''
import sys, sqlite3, openpyxl
book = openpyxl.Workbook(write_only=True); sheet = book.create_sheet()
c = sqlite3.connect("file:duban.db?mode=ro", uri=True)
sheet.append(["编号", "事项", "牵头", "目标", "时限", "上次", "日期"])
for row in c.execute("select c.code, c.title, c.lead, t.text, c.dueDay, n.value || n.unit, n.valueDay from commitment c join unit u on u.id = c.unitId"
  " join target t on t.commitmentId = c.id left join current n on n.commitmentId = c.id where u.name = '第1镇' order by c.code"): sheet.append(row)
book.save("py.xlsx")
'''
MERGE = '''
import sys, sqlite3, hashlib
c = sqlite3.connect("county-py.db"); c.execute("pragma journal_mode=wal"); c.execute("pragma synchronous=full")
c.executescript("create table i(identity text primary key, town, code, title, lead, due, target); create table p(item, identity, day, value, unit, note, primary key(item, identity)); create index pi on p(item, day)")
for town in sys.argv[1:]:
    t = sqlite3.connect(f"file:{town}?mode=ro", uri=True); seal = hashlib.sha256()
    items = t.execute("select c.identity, u.name, c.code, c.title, c.lead, c.dueDay, t.text from commitment c join unit u on u.id=c.unitId join target t on t.commitmentId=c.id order by c.id").fetchall()
    entries = t.execute("select c.identity, p.identity, p.day, p.value, p.unit, p.note from progress p join commitment c on c.id=p.commitmentId order by p.journalId, p.position").fetchall()
    for row in items + entries: seal.update(repr(row).encode())
    with c: c.executemany("insert or ignore into i values (?,?,?,?,?,?,?)", items); c.executemany("insert or ignore into p values (?,?,?,?,?,?)", entries)
'''


def beside(name, mine, text, *arguments):
    open("other.py", "w").write(text)
    other = run([sys.executable, "other.py", *arguments])
    print(f"| {name} | {other[0]:.2f} | {other[1]:.2f} | {other[2]:.0f} | {mine[0] / other[0]:.2f} |", flush=True)


def main(duban, items):
    ledger.invent(items, 4)
    print(f"{items:,} commitments of 20 towns, {items * 4:,} entries; one run each\n")
    print("| command | s | processor s | memory MB |\n|---|---:|---:|---:|")
    run([duban, "init", "样县"])
    run([duban, "import", "ledger.csv", "--period", "2023"], "`import ledger.csv`")
    run([duban, "import", "progress.csv", "--by", "督查办"], "`import progress.csv`")
    asof = ["--as-of", DAY]
    for shown, command in [
        ("status --format csv", ["status", "--format", "csv"]), ("status --by-unit", ["status", "--by-unit"]),
        ("slipped --format csv", ["slipped", "--format", "csv"]), ("due --week --format csv", ["due", "--week", "--format", "csv"]),
        ("received --in 2023-12", ["received", "--in", "2023-12"]), ("escalate", ["escalate"]),
        ("stale --format csv", ["stale", "--format", "csv"]), ("search 第99项", ["search", "第99项"]),
        ("calendar -o c.ics", ["calendar", "-o", "c.ics"]),
    ]:
        run([duban, *command, *asof], f"`{shown}`")
    code = next(csv.DictReader(open("ledger.csv", encoding="utf-8")))["编号"]
    run([duban, "show", code, *asof], "`show CODE`")
    run([duban, "milestone", "plan", code, "--steps", "设计→招标→开工", "--by", "督查办"], "`milestone plan CODE`")
    run([duban, "adjust", code, "--due", "2023-12-30", "--reason", "汛期", "--authority", "上级调整", "--by", "督查办"], "`adjust CODE`")
    run([duban, "signoff", "request", code, "--on", "2023-12-20", "--by", "督查办"], "`signoff request CODE`")
    give = run([duban, "sheet", "export", "--unit", "第1镇", "--period", "2023", *asof, "-o", "a.xlsx"], f"`sheet export` ({items // 20:,} rows)")
    run([duban, "sheet", "export", "--unit", "第2镇", "--period", "2023", *asof, "-o", "b.xlsx"])
    open("fill.py", "w").write(FILL)
    run([sys.executable, "fill.py", "a.xlsx", "b.xlsx"])
    take = run([duban, "sheet", "import", "a.xlsx", "b.xlsx", "--by", "督查办"], f"`sheet import` ({items // 10:,} rows)")
    run([duban, "sheet", "import", "a.xlsx", "b.xlsx", "--by", "督查办"], "the same again: nothing new")
    run([duban, "export", "-o", "all.out"], "`export`")
    run([duban, "backup", "-o", "copy.db"], "`backup`")
    run([duban, "doctor"], "`doctor`")
    towns = []
    for n in range(1, 21):
        towns.append(f"town{n}.out")
        run([duban, "export", "--unit", f"第{n}镇", "-o", towns[-1]])
    run([duban, "init", "样县", "--store", "county.db"])
    total = [0.0, 0.0, 0.0]
    for town in towns:
        seconds, cpu, memory = run([duban, "merge", town, "--by", "县政府办", "--store", "county.db"])
        total = [total[0] + seconds, total[1] + cpu, max(total[2], memory)]
    print(f"| `merge` of 20 towns of {items // 20:,} | {total[0]:.2f} | {total[1]:.2f} | {total[2]:.0f} |", flush=True)
    again = [run([duban, "merge", town, "--by", "县政府办", "--store", "county.db"]) for town in towns]
    print(f"| the same 20 again | {sum(r[0] for r in again):.2f} | {sum(r[1] for r in again):.2f} | {max(r[2] for r in again):.0f} |")
    print("\n| Python doing the same | s | processor s | memory MB | duban's time : Python's |\n|---|---:|---:|---:|---:|")
    beside(f"openpyxl writes {items // 20:,} rows", give, GIVE)
    beside(f"openpyxl reads {items // 10:,} rows, sqlite3 takes them", take, TAKE, "a.xlsx", "b.xlsx")
    beside("sqlite3 takes in 20 stores, hashing each row", total, MERGE, *towns)


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    program, items = os.path.realpath(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 100_000
    for name in ("DUBAN_STORE", "DUBAN_USER"):
        os.environ.pop(name, None)
    os.environ["DUBAN_TODAY"] = DAY
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        main(program, items)
        os.chdir("/")
