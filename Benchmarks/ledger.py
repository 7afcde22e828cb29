#!/usr/bin/env python3
"""The ledger's whole-process times beside SQLite's own, and how they grow with its size.

ledger.py ratios DUBAN [ITEMS]        medians of one run, as ratios: a start beside an empty C program, an entry
                                      beside the sqlite3 shell, import and status beside Python's sqlite3, the list
                                      of what is overdue beside the shell's own query
ledger.py scale DUBAN SVG [ITEMS...]  time, memory and file size from 1,000 items up with five entries each, as a
                                      table for a document, and a chart
"""
import csv, json, math, os, random, resource, statistics, subprocess, sys, tempfile, time

UNITS = ["公里", "户", "万元", "亩", "个"]
WORKS = ["新建污水管网", "改造农村厕所", "完成招商签约", "整治高标准农田", "培育小微企业"]
DAYS = ["2023-02-24", "2023-03-28", "2023-06-27", "2023-09-26", "2023-12-20"]


def invent(items, entries):
    """ledger.csv and progress.csv, a row at a time."""
    chance = random.Random(2023)
    with open("ledger.csv", "w", encoding="utf-8", newline="") as a, open("progress.csv", "w", encoding="utf-8", newline="") as b:
        ledger, progress = csv.writer(a), csv.writer(b)
        ledger.writerow(["编号", "事项", "类型", "板块", "单位", "牵头单位", "目标", "完成时限"])
        progress.writerow(["编号", "日期", "完成值", "凭证等级", "说明"])
        for i in range(items):
            kind, aim = chance.randrange(5), chance.randrange(5, 400) * 10
            code = f"T{i * 20 // items:02d}-2023-{i:07d}"
            ledger.writerow([code, f"{WORKS[kind]}{aim}{UNITS[kind]}（第{i}项）", "indicator", f"板块{i % 7}",
                             f"第{i * 20 // items + 1}镇", f"办{i % 9}", f">={aim}{UNITS[kind]}", "2023-12-31"])
            done, pace = 0.0, chance.choice([0.05, 0.12, 0.2, 0.25, 0.3])
            for j in range(entries):
                done = round(min(done + aim * pace, aim * 1.05), 1)
                progress.writerow([code, DAYS[j], f"{done:g}{UNITS[kind]}", "E3", f"第{j + 1}次"])


def once(command, **options):
    """Seconds and megabytes of one process."""
    begun = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, **options)
    said = process.stderr.read()
    _, status, used = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - begun
    if status:
        sys.exit(f"failed: {' '.join(map(str, command[:4]))}: {said.decode()[-200:]}")
    return seconds, used.ru_maxrss / 1024


def ratio(a, b, rounds):
    """The medians of two commands that take turns, and their ratio."""
    first, second = [], []
    for _ in range(rounds):
        first.append(once(a)[0])
        second.append(once(b)[0])
    return statistics.median(first), statistics.median(second)


def line(name, mine, other, beside):
    print(f"{name:<10}{mine * 1000:>10.1f} ms{other * 1000:>10.1f} ms   {mine / other:>6.2f}   {beside}", flush=True)


IMPORT = '''
import csv, sqlite3
c = sqlite3.connect("py.db"); c.execute("pragma journal_mode=wal"); c.execute("pragma synchronous=full")
c.executescript("create table i(code text primary key,title,kind,heading,unit,lead,target,due);"
  "create table p(id integer primary key,code references i,day,value,grade,note);create index pi on p(code,day);")
with c: c.executemany("insert into i values(?,?,?,?,?,?,?,?)", list(csv.reader(open("ledger.csv", encoding="utf-8")))[1:])
with c: c.executemany("insert into p(code,day,value,grade,note) values(?,?,?,?,?)", list(csv.reader(open("progress.csv", encoding="utf-8")))[1:])
'''
STATUS = '''
import json, re, sqlite3
c = sqlite3.connect("py.db"); part = re.compile("([0-9.]+)(.*)"); items = []
for code, title, unit, lead, due, target, value, on in c.execute("select code,title,unit,lead,due,target,"
  "(select value from p where p.code=i.code and day<='2023-09-30' order by day desc limit 1),"
  "(select max(day) from p where p.code=i.code and day<='2023-09-30') from i order by code"):
    aim, of = part.search(target).groups(); done = part.search(value).group(1)
    share = round(float(done) / float(aim) * 100, 1)
    items.append(dict(code=code, title=title, unit=unit, lead=lead, due=due, completion=share, pace=round(share - 75, 1),
      target=dict(value=float(aim), unit=of), latest=dict(value=float(done), unit=of, on=on)))
print(json.dumps(dict(items=items), ensure_ascii=False))
'''
OVERDUE = """select i.code, i.title, i.lead, i.due from i where i.due < '2024-01-05' and
  cast(ltrim(i.target, '>=') as real) > cast((select value from p where p.code = i.code order by day desc limit 1) as real)
  order by i.code;"""
ENTRY = "pragma synchronous=full; insert into p(code,day,value,grade,note) values('T00-2023-0000000','2023-12-25','1','E3','x');"


def ratios(duban, items):
    invent(items, 4)
    open("c.c", "w").write("int main(){return 0;}")
    subprocess.run(["cc", "-O2", "-static", "-o", "c", "c.c"], check=True)
    for name, text in [("import.py", IMPORT), ("status.py", STATUS), ("overdue.sql", OVERDUE), ("entry.sql", ENTRY)]:
        open(name, "w").write(text)
    print(f"{items} commitments, four entries each; medians of one run\n{'':<10}{'duban':>13}{'other':>13}   {'ratio':>6}")
    line("start", *ratio([duban, "--version"], ["./c"], 41), "an empty C program")
    once([duban, "init", "样县"])
    mine = once([duban, "import", "ledger.csv", "--period", "2023"])[0] + once([duban, "import", "progress.csv"])[0]
    line("import", mine, once([sys.executable, "import.py"])[0], "Python's csv and sqlite3")
    line("status", *ratio([duban, "status", "--as-of", "2023-09-30", "--period", "2023", "--format", "json"],
                          [sys.executable, "status.py"], 5), "Python's sqlite3 and json")
    line("overdue", *ratio([duban, "slipped", "--as-of", "2024-01-05", "--format", "csv"],
                           ["sqlite3", "-csv", "py.db", ".read overdue.sql"], 5), "the same query in the sqlite3 shell")
    value = next(csv.DictReader(open("ledger.csv", encoding="utf-8")))["目标"].removeprefix(">=")
    line("entry", *ratio([duban, "progress", "T00-2023-0000000", value, "--on", "2023-12-25", "--by", "a"],
                         ["sqlite3", "py.db", ".read entry.sql"], 21), "an insert in the sqlite3 shell")


def scale(duban, chart, sizes):
    rows = []
    for items in sizes:
        invent(items, 5)
        for name in os.listdir("."):
            if name.startswith("duban.db"):
                os.remove(name)
        once([duban, "init", "样县"])
        row = {"items": items, "import": (0, 0)}
        for command in (["import", "ledger.csv", "--period", "2023"], ["import", "progress.csv"]):
            seconds, megabytes = once([duban, *command])
            row["import"] = (row["import"][0] + seconds, max(row["import"][1], megabytes))
        row["file"] = os.path.getsize("duban.db") / 1e6
        code = f"T00-2023-{0:07d}"
        row["status"] = once([duban, "status", "--as-of", "2023-09-30", "--format", "json"])
        row["units"] = once([duban, "status", "--by-unit", "--as-of", "2023-09-30"])
        row["show"] = once([duban, "show", code])
        row["entry"] = once([duban, "progress", code, "--percent", "50", "--on", "2023-12-25", "--by", "a"])
        rows.append(row)
        print(f"| {items:,} | {row['file']:,.0f} | " + " | ".join(
            f"{row[key][0]:.2f} / {row[key][1]:.0f}" for key in ("import", "status", "units", "show", "entry")) + " |", flush=True)
    draw(chart, rows)


def draw(path, rows):
    """Seconds over items, both in powers of ten."""
    width, height, left, bottom = 640, 400, 70, 50
    names = [("import", "#1f6f8b"), ("status", "#b5482a"), ("units", "#7a5195"), ("show", "#4a7c3a"), ("entry", "#8a6d1d")]
    low, high = -3, math.ceil(math.log10(max(max(row[n][0] for n, _ in names) for row in rows)))
    first, last = math.log10(rows[0]["items"]), max(math.log10(rows[-1]["items"]), math.log10(rows[0]["items"]) + 1)
    x = lambda items: left + (math.log10(items) - first) / (last - first) * (width - left - 90)
    y = lambda seconds: height - bottom - (math.log10(max(seconds, 0.001)) - low) / (high - low) * (height - bottom - 30)
    out = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" font-family="sans-serif" font-size="12">',
           f'<rect width="{width}" height="{height}" fill="#fff"/>']
    for power in range(low, high + 1):
        out.append(f'<path d="M{left} {y(10 ** power):.1f}H{width - 90}" stroke="#ddd"/>'
                   f'<text x="{left - 6}" y="{y(10 ** power) + 4:.1f}" text-anchor="end">{10 ** power:g} s</text>')
    for row in rows:
        out.append(f'<text x="{x(row["items"]):.1f}" y="{height - bottom + 18}" text-anchor="middle">{row["items"]:,}</text>')
    for name, color in names:
        points = " ".join(f'{x(r["items"]):.1f},{y(r[name][0]):.1f}' for r in rows)
        out.append(f'<polyline points="{points}" fill="none" stroke="{color}" stroke-width="2"/>'
                   f'<text x="{width - 84}" y="{y(rows[-1][name][0]) + 4:.1f}" fill="{color}">{name}</text>')
    out.append(f'<text x="{(left + width - 90) / 2}" y="{height - 12}" text-anchor="middle">commitments, five entries each</text></svg>')
    open(path, "w", encoding="utf-8").write("\n".join(out) + "\n")


if __name__ == "__main__":
    if len(sys.argv) < 3 or sys.argv[1] not in ("ratios", "scale"):
        sys.exit(__doc__)
    program = os.path.realpath(sys.argv[2])
    chart = os.path.realpath(sys.argv[3]) if sys.argv[1] == "scale" else ""
    for name in ("DUBAN_STORE", "DUBAN_USER"):
        os.environ.pop(name, None)
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        if sys.argv[1] == "ratios":
            ratios(program, int(sys.argv[3]) if len(sys.argv) > 3 else 100_000)
        else:
            scale(program, chart, [int(n) for n in sys.argv[4:]] or [1_000, 10_000, 100_000, 1_000_000])
        os.chdir("/")
