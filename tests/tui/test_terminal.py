import os
import pty
import re
import signal
import string
import subprocess
import sys
import termios
from pathlib import Path

import pytest

from tests.tui.terminal import Terminal

pytestmark = pytest.mark.flaky(reruns=2)
"On a machine that is busy with something else, a frame of a real terminal may come too late."


def _folder(tmp_path: Path) -> str:
    folder = tmp_path / "tunnel"
    folder.mkdir()
    (folder / "north.txt").write_text(
        "Fire closes the Ostrava tunnel\n\nThe road stays closed while engineers look at the vault. "
        "They drill into it from above.\n\nThe vault had been inspected in May.\n"
    )
    return str(folder)


def test_open_search_walk_jump_decide_quit_and_open_again_at_the_same_place(tmp_path: Path) -> None:
    with Terminal(home=tmp_path, size=(120, 50)) as reader:
        reader.see("the bundled sample")
        reader.see(" here: ] goes to the next")
        reader.press("/almaty")
        reader.see("hit 1 of")
        reader.press("\r")
        reader.press("]")
        reader.see("Evidence  1 of")
        reader.press("\ty")
        reader.see("you: the same")
        reader.press("\t\tJ")
        reader.see("Sources 2/5")
        reader.press("]")
        reader.see("▸ ")
        reader.press("\r")
        reader.leave("Sources 2/5")
        reader.press("\x0f")
        reader.see("Sources 2/5")
        reader.press("q")
        assert reader.end() == 0
    with Terminal(home=tmp_path, size=(120, 50)) as reader:
        reader.see("Sources 2/5")
        reader.press("Q")
        assert reader.end() == 0
    assert '"verdict": "same"' in (tmp_path / "data" / "kazreader" / "notebook.json").read_text()


def test_no_key_of_any_view_breaks_the_reader_at_any_size(tmp_path: Path) -> None:
    letters = "".join(sorted(set(string.printable[:94]) - set("qQ:v")))
    control = "\t\r \x02\x04\x06\x08\x0e\x0f\x12\x14\x15\x17"
    arrows = (f"\x1b{end}" for end in ("[A", "[B", "[C", "[D", "[H", "[F", "[5~", "[6~", "[Z", "OP"))
    keys = (*letters, *control, *arrows)
    sizes = ((80, 24), (200, 50), (40, 8), (1, 1), (160, 45), (100, 30))
    with Terminal(home=tmp_path, EDITOR="true", BROWSER="true") as reader:
        reader.see(" here: ] goes to the next")
        for view, size in zip("123456", sizes, strict=True):
            # ctrl-g closes what asks, so that every key meets the view.
            reader.press("".join(f"{view}{key}\x07" for key in keys))
            reader.resize(*size)
        # What is typed ahead of an editor is lost to it: the key behind it waits until the reader is back.
        reader.press("1\x07v")
        reader.hear("\x1b[?1049l")
        reader.hear("\x1b[?1049h", times=3)
        reader.press("Q")
        assert reader.end() == 0
        assert "Traceback" not in reader.written


def test_hostile_text_never_reaches_the_terminal_as_a_command(tmp_path: Path) -> None:
    commands = "\x1b]0;PWN\x07\x1b]52;c;UFdO\x07\x1bPPWN\x1b\\\x1b[5nPWN\x9b5nPWN\x9d0;PWN\x9c\u202ePWN"
    folder = tmp_path / "hostile"
    folder.mkdir()
    (folder / f"[red]a{commands}.txt").write_text(
        f"Title {commands} [bold]of[/bold] it\n\nMarch 4, 2024 - The [red]storm[/] {commands} and "
        f"[@click=app.quit]police[/] said 12 people {commands} were killed.\n\n{'word ' * 40}{commands}\n"
    )
    (folder / "b.txt").write_text(f"March 4, 2024 - Police {commands} said 12 people were killed.\n")
    with Terminal(str(folder), home=tmp_path) as reader:
        reader.see("[red]storm[/]")
        reader.see("no discrepancies here")
        reader.press("]]\r\t\t\tr/PWN")
        reader.see("tab all")
        reader.press("\r")
        reader.see("keep or remove it")
        reader.press("?")
        reader.see("searches the keys")
        reader.press("?")
        reader.press("zc")
        reader.see("copied with its source")
        reader.press("Q")
        assert reader.end() == 0
        written = re.sub(r"\x1b\]52;c;[A-Za-z0-9+/=]*\x07", "", reader.written, count=1)
        of_the_framework = r"(?!\]22;[a-z]+\x07)"
        assert not re.search(rf"\x1b{of_the_framework}[\]PX^_]|\x1b\[5n|[\x80-\x9f]|\u202e", written)


def test_an_empty_folder_is_opened_and_a_file_without_text_is_bad_input(tmp_path: Path) -> None:
    (tmp_path / "later").mkdir()
    (tmp_path / "empty.txt").write_text("")
    with Terminal(str(tmp_path / "later"), home=tmp_path) as reader:
        reader.see("Waiting for reports.")
        reader.press("q")
        assert reader.end() == 0
    with Terminal(str(tmp_path / "empty.txt"), home=tmp_path) as reader:
        reader.see("no article could be read.")
        assert reader.end() == 2


def test_a_signal_to_end_restores_the_terminal(tmp_path: Path) -> None:
    with Terminal(_folder(tmp_path), home=tmp_path) as reader:
        reader.see("nothing to compare")
        reader.signal(signal.SIGTERM)
        assert reader.end() == 143
        assert reader.written.rindex("\x1b[?1049l") > reader.written.rindex("\x1b[?1049h")
        assert "\x1b[?1003l" in reader.written


def test_a_terminal_that_goes_without_a_signal_ends_the_reader(tmp_path: Path) -> None:
    """As that of a container: it is no terminal of the reader's session."""
    ours, its = pty.openpty()
    termios.tcsetwinsize(its, (30, 100))
    environment = {**os.environ, "HOME": str(tmp_path), "TERM": "xterm-256color"}
    command = [sys.executable, "-m", "kazreader", _folder(tmp_path)]
    with subprocess.Popen(
        command, stdin=its, stdout=its, stderr=its, env=environment, start_new_session=True
    ) as reader:
        os.close(its)
        written = b""
        while b"nothing to compare" not in written:
            written += os.read(ours, 4096)
        os.close(ours)
        assert reader.wait(timeout=60) == 128 + signal.SIGHUP


def test_without_colour_no_colour_is_sent_and_no_grey(tmp_path: Path) -> None:
    with Terminal(_folder(tmp_path), home=tmp_path, NO_COLOR="1", COLORTERM="truecolor") as reader:
        reader.see("nothing to compare")
        reader.press("/vault")
        reader.see("hit 1 of 2")
        reader.press("\rQ")
        assert reader.end() == 0
        codes = {code for sgr in re.findall(r"\x1b\[([0-9;]*)m", reader.written) for code in sgr.split(";")}
        assert codes <= {"", "0", "1", "3", "4", "7", "9", "22", "23", "24", "27", "29", "39", "49"}
        assert {"1", "4", "7"} <= codes


def test_a_dumb_terminal_is_refused_with_a_remedy(tmp_path: Path) -> None:
    with Terminal(_folder(tmp_path), home=tmp_path, TERM="dumb") as reader:
        reader.see("kazreader check")
        assert reader.end() == 2


def test_a_pipe_gets_the_report_and_no_command_but_the_reader_imports_the_framework(tmp_path: Path) -> None:
    folder = _folder(tmp_path)
    for arguments in ([folder], ["check", folder], ["clean", folder], ["--plain", folder], ["--help"]):
        script = (
            "import sys; from kazreader.cli import run; code = run(sys.argv[1:]); "
            "print('textual' in sys.modules, file=sys.stderr); sys.exit(code)"
        )
        ended = subprocess.run(
            [sys.executable, "-c", script, *arguments],
            capture_output=True,
            text=True,
            env={**os.environ, "HOME": str(tmp_path)},
        )
        assert (ended.returncode, ended.stderr.splitlines()[-1]) == (0, "False")
        assert ended.stdout
