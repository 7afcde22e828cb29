"""Median seconds in which JioNLP's money and time readers go over a text: jionlp_reading.py FILE [CHARACTERS] [ROUNDS]

Line by line, as it is meant to be used. Prints the characters read and the process's seconds for each reader.
"""
import statistics, sys, time
import jionlp

path, characters, rounds = sys.argv[1], int((sys.argv + [None] * 3)[2] or 20_000), int((sys.argv + [None] * 4)[3] or 3)
text = open(path, encoding="utf-8").read()[:characters]
lines = [line for line in text.split("\n") if line.strip()]

def median(read):
    seconds = []
    for _ in range(rounds):
        start = time.process_time()
        for line in lines:
            read(line)
        seconds.append(time.process_time() - start)
    return statistics.median(seconds)

print("characters", len(text))
for name, read in (("money", jionlp.ner.extract_money), ("time", jionlp.ner.extract_time)):
    read("上半年完成投资3.5亿元")  # its patterns are compiled at the first use
    print(name, f"{median(read):.6f}")
