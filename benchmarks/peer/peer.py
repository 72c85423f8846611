#!/usr/bin/env python3
"""The stack of PokeCap's forerunner, written small: grey 224 px, ORB(500), k-means words(500), PCA(100), one classifier a
caption word, and a template. It serves to compare with, on the same pictures; benchmarks/compare.sh runs it.

    peer.py train FOLDER MODEL [xgboost | forest | svm]    learn from an ImageFolder with captions
    peer.py measure FOLDER MODEL SECONDS                   caption its pictures and measure
    peer.py first PICTURE MODEL                            caption one picture

Each prints one JSON object as its last line. Needs Debian's python3-opencv, python3-sklearn and python3-xgboost.
"""
import json
import multiprocessing
import os
import pathlib
import pickle
import platform
import re
import statistics
import sys
import time

# One picture after the other is captioned on one thread: handing a row to several takes longer than the row. To be told
# before the libraries are there.
if sys.argv[1:2] != ["train"]:
    os.environ.update(OMP_NUM_THREADS="1", OPENBLAS_NUM_THREADS="1")

import cv2
import numpy as np

SIDE, KEYPOINTS, WORDS, COMPONENTS = 224, 500, 500, 100
LEAST_COUNT = 5
SEED = 42
# As many as a k-means in Python can take; spread over all pictures.
MOST_DESCRIPTORS = 100_000
COLORS = "black blue brown gray green orange pink purple red white yellow".split()
# Words that name nothing to be seen, or nothing that the template has a place for.
STOP = set("a an the of with and in on its it is to all drawing picture cartoon small little cute friendly standing "
           "walking flying floating swimming resting coiled up upright ground air water two four six legs".split())


def grey(data):
    """Decodes, lays over white, makes it grey and 224 x 224."""
    image = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_UNCHANGED)
    if image.ndim == 3 and image.shape[2] == 4:
        alpha = image[:, :, 3:].astype(np.float32) / 255
        image = (image[:, :, :3] * alpha + 255 * (1 - alpha)).astype(np.uint8)
    if image.ndim == 3:
        image = cv2.cvtColor(image, cv2.COLOR_BGR2GRAY)
    return cv2.resize(image, (SIDE, SIDE))


def descriptors(orb, data):
    found = orb.detectAndCompute(grey(data), None)[1]
    return np.zeros((0, 32), np.float32) if found is None else found.astype(np.float32)


def tokens(text):
    return [word for word in re.findall(r"[a-z]+", text.lower()) if word not in STOP]


class Peer:
    def __init__(self):
        self.words = self.pca = self.classifiers = None

    def histogram(self, found):
        counts = np.zeros(WORDS, np.float32)
        if len(found):
            np.add.at(counts, self.words.predict(found), 1)
            counts /= len(found)
        return counts

    def learn(self, examples, make):
        from sklearn.cluster import MiniBatchKMeans
        from sklearn.decomposition import PCA

        orb = cv2.ORB_create(nfeatures=KEYPOINTS)
        seen = [descriptors(orb, data) for data, _ in examples]
        pool = np.concatenate(seen)
        some = pool[np.random.default_rng(SEED).permutation(len(pool))[:MOST_DESCRIPTORS]]
        self.words = MiniBatchKMeans(WORDS, random_state=SEED, n_init=1, batch_size=4096).fit(some)
        rows = np.stack([self.histogram(found) for found in seen])
        self.pca = PCA(min(COMPONENTS, len(rows)), random_state=SEED).fit(rows)
        rows = self.pca.transform(rows)
        said = [set(tokens(row["text"])) for _, row in examples]
        counts = {}
        for words in said:
            for word in words:
                counts[word] = counts.get(word, 0) + 1
        self.classifiers = {}
        for word in sorted(word for word, count in counts.items() if LEAST_COUNT <= count < len(said)):
            self.classifiers[word] = make().fit(rows, np.array([word in words for words in said], int))

    def caption(self, orb, data):
        """The sentence, and the colour that it is surest of."""
        row = self.pca.transform(self.histogram(descriptors(orb, data))[None])
        sure = {word: classifier.predict_proba(row)[0, 1] for word, classifier in self.classifiers.items()}
        color = max((word for word in COLORS if word in sure), key=sure.get, default="")
        others = sorted((word for word in sure if word not in COLORS), key=sure.get, reverse=True)
        told = [word for word in others if sure[word] > 0.5]
        subject = told[0] if told else "creature"
        return f"a drawing of a {color} {subject}" + (" with " + " and ".join(told[1:4]) if told[1:] else ""), color


def examples(folder):
    folder = pathlib.Path(folder)
    rows = [json.loads(line) for line in (folder / "metadata.jsonl").read_text("utf-8").splitlines()]
    return [((folder / row["file_name"]).read_bytes(), row) for row in rows]


def maker(kind):
    if kind == "forest":
        from sklearn.ensemble import RandomForestClassifier
        return lambda: RandomForestClassifier(100, random_state=SEED, n_jobs=1)
    if kind == "svm":
        from sklearn.svm import SVC
        return lambda: SVC(kernel="linear", probability=True, random_state=SEED)
    import xgboost
    return lambda: xgboost.XGBClassifier(n_estimators=100, max_depth=6, learning_rate=0.1, n_jobs=1, verbosity=0)


def peak_bytes():
    """As the kernel counts it. getrusage would count what the parent had when it started this process as well."""
    status = pathlib.Path("/proc/self/status").read_text("ascii")
    return int(re.search(r"VmHWM:\s*(\d+)", status).group(1)) * 1024


def versions():
    import sklearn
    import xgboost
    return f"Python {platform.python_version()}, OpenCV {cv2.__version__}, NumPy {np.__version__}, " \
           f"scikit-learn {sklearn.__version__}, XGBoost {xgboost.__version__}"


def train(folder, model, kind="xgboost"):
    found = examples(folder)
    begun = time.perf_counter()
    peer = Peer()
    peer.learn(found, maker(kind))
    seconds = time.perf_counter() - begun
    pathlib.Path(model).write_bytes(pickle.dumps(peer))
    return {"seconds": seconds, "peakBytes": peak_bytes(), "modelBytes": pathlib.Path(model).stat().st_size,
            "versions": versions()}


def load(model):
    cv2.setNumThreads(1)
    peer = pickle.loads(pathlib.Path(model).read_bytes())
    # k-means keeps the number of threads that it was learnt with, and they spin.
    peer.words._n_threads = 1
    return peer


def rate(peer, pictures, seconds):
    orb = cv2.ORB_create(nfeatures=KEYPOINTS)
    begun = time.perf_counter()
    done = 0
    while time.perf_counter() - begun < seconds:
        peer.caption(orb, pictures[done % len(pictures)])
        done += 1
    return done / (time.perf_counter() - begun)


def worker(model, pictures, seconds, start, rates):
    peer = load(model)
    rate(peer, pictures, 1)
    start.wait()
    rates.put(rate(peer, pictures, seconds))


def measure(folder, model, seconds):
    seconds = float(seconds)
    peer = load(model)
    found = examples(folder)
    pictures = [data for data, _ in found]
    orb = cv2.ORB_create(nfeatures=KEYPOINTS)
    right = sum(peer.caption(orb, data)[1] == row["color"] for data, row in found)
    times = []
    for data in pictures:
        begun = time.perf_counter()
        peer.caption(orb, data)
        times.append((time.perf_counter() - begun) * 1000)
    times.sort()
    one = rate(peer, pictures, seconds)
    peak = peak_bytes()
    # Not forked: OpenMP, once used, hangs in a process that was forked afterwards.
    fresh = multiprocessing.get_context("spawn")
    start, rates = fresh.Barrier(2), fresh.Queue()
    workers = [fresh.Process(target=worker, args=(model, pictures, seconds, start, rates)) for _ in range(2)]
    for process in workers:
        process.start()
    two = rates.get() + rates.get()
    for process in workers:
        process.join()
    return {"colorAccuracy": right / len(found), "milliseconds": statistics.median(times),
            "p95Milliseconds": times[int(0.95 * len(times))], "picturesASecondOnOne": one, "picturesASecondOnTwo": two,
            "peakBytes": peak}


def first(picture, model):
    text, _ = load(model).caption(cv2.ORB_create(nfeatures=KEYPOINTS), pathlib.Path(picture).read_bytes())
    return {"caption": text, "peakBytes": peak_bytes()}


if __name__ == "__main__":
    commands = {"train": train, "measure": measure, "first": first}
    if len(sys.argv) < 4 or sys.argv[1] not in commands:
        sys.exit(__doc__)
    print(json.dumps(commands[sys.argv[1]](*sys.argv[2:])))
