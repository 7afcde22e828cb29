"""matching_others.py DIRECTORY: the three best of the same statements by scikit-learn's TF-IDF over pairs of
characters and by SQLite's FTS5 trigram search, each where it is installed. Medians of processor seconds."""
import sqlite3
import statistics
import sys
import time

folder = sys.argv[1]
plan = open(folder + "/plan.txt", encoding="utf-8").read().split("\n")
review = open(folder + "/review.txt", encoding="utf-8").read().split("\n")


def measured(name, rounds, body):
    seconds = []
    for _ in range(rounds):
        start = time.process_time()
        body()
        seconds.append(time.process_time() - start)
    print(f"{name:34}{statistics.median(seconds) * 1000:8.1f} ms")


def tfidf():
    vectors = TfidfVectorizer(analyzer="char", ngram_range=(2, 2))
    there = vectors.fit_transform(review)
    likeness = vectors.transform(plan) @ there.T
    best = []
    for row in range(likeness.shape[0]):
        values = likeness.getrow(row)
        best.append(values.indices[values.data.argsort()[-3:][::-1]])
    return best


def trigrams():
    base = sqlite3.connect(":memory:")
    base.execute("CREATE VIRTUAL TABLE review USING fts5(words, tokenize='trigram')")
    base.executemany("INSERT INTO review VALUES (?)", ((sentence,) for sentence in review))
    for sentence in plan:
        pieces = {sentence[at:at + 3] for at in range(len(sentence) - 2)}
        question = " OR ".join('"' + piece.replace('"', '""') + '"' for piece in pieces)
        base.execute(
            "SELECT rowid FROM review WHERE review MATCH ? ORDER BY bm25(review) LIMIT 3", (question,)
        ).fetchall()


try:
    from sklearn.feature_extraction.text import TfidfVectorizer
    measured("scikit-learn TF-IDF", 5, tfidf)
except ImportError:
    print("scikit-learn                      not installed (pip install scikit-learn)")
measured(f"SQLite {sqlite3.sqlite_version} FTS5 trigram", 3, trigrams)
