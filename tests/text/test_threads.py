"""Each thread has its own fonts and layouts: shared ones are taken apart under the other thread's hands."""

import threading

from bmc_desktop.text import fonts
from bmc_desktop.text.lines import break_lines
from bmc_desktop.text.threads import kept_per_thread


def in_thread(work):
    found = []
    thread = threading.Thread(target=lambda: found.append(work()))
    thread.start()
    thread.join()
    return found[0]


def test_results_are_remembered_in_their_thread_alone():
    calls = []

    @kept_per_thread(2)
    def square(number):
        calls.append(number)
        return [number * number]

    assert square(3) is square(3)
    assert calls == [3]
    assert in_thread(lambda: square(3)) is not square(3)
    assert calls == [3, 3]
    square(4)
    square(5)
    square(3)
    assert calls == [3, 3, 4, 5, 3]


def test_no_font_and_no_layout_is_shared():
    here = fonts.font(12), fonts.metrics(12), fonts.raw_font(), break_lines("Butikk", 90.0, 12)
    there = in_thread(
        lambda: (fonts.font(12), fonts.metrics(12), fonts.raw_font(), break_lines("Butikk", 90.0, 12))
    )
    for one, other in zip(here, there, strict=True):
        assert one is not other
    assert here[3].lines == there[3].lines


def test_many_threads_lay_out_alike():
    words = [f"En lapp med nummer {number} og noen ord til" for number in range(40)]

    def work():
        return [break_lines(text, 80.0, size).lines for text in words for size in (9, 12)]

    results = []
    threads = [threading.Thread(target=lambda: results.append(work())) for _ in range(6)]
    for thread in threads:
        thread.start()
    here = work()
    for thread in threads:
        thread.join()
    assert results == [here] * 6
