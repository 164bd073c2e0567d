"""Makes src/generated.rs and src/forward.rs from the declarations of the published crate alsa-sys.

    python3 regenerate.py ~/.cargo/registry/src/*/alsa-sys-VERSION

Types and constants stay as they are. Each function becomes one that looks for libasound.so.2 when it is first called.
"""
import re
import sys
from pathlib import Path

published = Path(sys.argv[1])
here = Path(__file__).parent / "src"
text = (published / "src/generated.rs").read_text()

blocks = re.compile(r'(?:#\[[^\n]*\]\n)*unsafe extern "C" \{\n(?P<body>(?:.|\n)*?)\n\}\n')
functions = []
for block in blocks.finditer(text):
    body = " ".join(block["body"].split())
    body = re.sub(r"#\[[^\]]*\] ", "", body)
    name = re.match(r"pub fn (\w+)\(", body)
    if not name or "..." in body:  # variadic functions cannot be forwarded; nobody calls them
        continue
    depth, start = 0, name.end() - 1
    for end in range(start, len(body)):
        depth += {"(": 1, ")": -1}.get(body[end], 0)
        if depth == 0:
            break
    arguments, rest = body[start + 1 : end].strip().rstrip(","), body[end + 1 :].strip()
    result = re.match(r"-> (.*);$", rest)
    parts, depth, current = [], 0, ""
    for character in arguments:
        depth += {"(": 1, "<": 1, "[": 1, ")": -1, ">": -1, "]": -1}.get(character, 0) if not current.endswith("-") else 0
        if character == "," and depth == 0:
            parts.append(current.strip())
            current = ""
        else:
            current += character
    if current.strip():
        parts.append(current.strip())
    functions.append((name[1], parts, result[1] if result else None))

constants = re.findall(r"^pub const .*?;\n", (published / "src/lib.rs").read_text(), re.S | re.M)
(here / "generated.rs").write_text("".join(constants) + blocks.sub("", text))
out = ["// Made by regenerate.py from the declarations of alsa-sys (MIT, see LICENSE). Not edited by hand.\n"]
FAILS = {"::core::ffi::c_int", "::core::ffi::c_long", "isize", "snd_pcm_sframes_t"}
for name, parts, result in functions:
    names = [p.split(":", 1)[0].strip() for p in parts]
    types = [p.split(":", 1)[1].strip() for p in parts]
    missing = "ENOSYS as _" if result in FAILS else ("()" if result is None else "unsafe { ::core::mem::zeroed() }")
    arrow = f" -> {result}" if result else ""
    out.append(
        f'forward!({name} "{name}" ({", ".join(f"{n}: {t}" for n, t in zip(names, types))}){arrow}, {missing});\n'
    )
(here / "forward.rs").write_text("".join(out))
print(len(functions), "functions")
