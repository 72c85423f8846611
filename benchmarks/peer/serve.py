#!/usr/bin/env python3
"""The forerunner's demo server, written small: FastAPI on top of peer.py. benchmarks/serve.sh compares with it.

    PEER_MODEL=model.pickle uvicorn serve:app     POST /predict with a picture in the field "file"

Needs Debian's python3-fastapi, python3-uvicorn and python3-multipart, and what peer.py needs.
"""
import os
import sys

os.environ.update(OMP_NUM_THREADS="1", OPENBLAS_NUM_THREADS="1")

import cv2
import fastapi

import peer

# Pickled by peer.py as a program of its own.
sys.modules["__main__"].Peer = peer.Peer
app = fastapi.FastAPI()
captioner = peer.load(os.environ["PEER_MODEL"])


# Not async: FastAPI runs it on a thread of its pool, several at once.
@app.post("/predict")
def predict(file: fastapi.UploadFile):
    text, color = captioner.caption(cv2.ORB_create(nfeatures=peer.KEYPOINTS), file.file.read())
    return {"caption": text, "tags": [color]}
