"""Copy in archives: all that can be read comes in, and every refusal names file and reason."""

import gzip
import io
import os
import struct
import tarfile
import zipfile

import pytest

from reviews.importing import Options, find, import_reviews, limits
from reviews.models import Copy, Review

pytestmark = pytest.mark.django_db

PLAIN = "Not a plain file: links, pipes and devices are not followed."
LEADS_OUT = "The entry's path leads out of the archive."
NESTED = "An archive within an archive is not opened."


def copy(number):
    text = f"dir. Ada Park -- 3 STARS\n\n“Ferry {number}” is a film of fog. “Ferry {number}” ends."
    return text.encode()


def tar(*entries):
    """A tar of (name or TarInfo, content)."""
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode="w") as archive:
        for entry, content in entries:
            info = entry if isinstance(entry, tarfile.TarInfo) else tarfile.TarInfo(entry)
            info.size = len(content)
            archive.addfile(info, io.BytesIO(content))
    return file.getvalue()


def zipped(*entries):
    """A zip of (name or ZipInfo, content)."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for entry, content in entries:
            archive.writestr(entry, content)
    return file.getvalue()


@pytest.fixture
def take(tmp_path):
    """Import one file of these bytes: its counts in one line, and the errors by path."""

    def run(name, content):
        (tmp_path / name).write_bytes(content)
        report = import_reviews(find([tmp_path / name]), Options())
        errors = {
            file["path"]: file["error"]["message"] for file in report.files if "error" in file
        }
        return report.line(), errors

    return run


PACKED = {
    "a.zip": zipped(("one.txt", copy(1)), ("deep/two.txt", copy(2))),
    "a.tar": tar(("one.txt", copy(1)), ("deep/two.txt", copy(2))),
    "a.tar.gz": gzip.compress(tar(("one.txt", copy(1)), ("deep/two.txt", copy(2)))),
    "a.TGZ": gzip.compress(tar(("one.txt", copy(1)), ("deep/two.txt", copy(2)))),
}


@pytest.mark.parametrize("name", PACKED)
def test_the_texts_of_an_archive_come_in_under_their_paths(take, name):
    assert take(name, PACKED[name]) == ("created 2, updated 0, unchanged 0, failed 0", {})
    paths = Review.objects.order_by("copy__path").values_list("copy__path", flat=True)
    assert list(paths) == ["deep/two.txt", "one.txt"]


def test_an_archive_that_comes_again_is_unchanged_in_any_packing(take):
    take("a.zip", PACKED["a.zip"])
    assert take("a.tar.gz", PACKED["a.tar.gz"])[0] == "created 0, updated 0, unchanged 2, failed 0"


def test_what_is_no_text_is_passed_over(take):
    content = zipped(("good.txt", copy(1)), ("photo.jpg", b"x"), ("__MACOSX/._good.txt", b"\x00"))
    assert take("a.zip", content) == ("created 1, updated 0, unchanged 0, failed 0", {})


@pytest.mark.parametrize("name", ["../up.txt", "/etc/up.txt", "C:/up.txt", "a/../../up.txt"])
@pytest.mark.parametrize("pack", [zipped, tar])
def test_paths_that_lead_elsewhere_are_refused(take, pack, name):
    kind = "a.zip" if pack is zipped else "a.tar"
    line, errors = take(kind, pack((name, copy(1)), ("good.txt", copy(2))))
    assert (line, errors) == ("created 1, updated 0, unchanged 0, failed 1", {name: LEADS_OUT})


@pytest.mark.parametrize("pack", [zipped, tar])
def test_backslashes_newlines_and_nested_archives_are_refused_in_one_line(take, pack):
    kind = "a.zip" if pack is zipped else "a.tar"
    content = pack(("a\\b.txt", copy(1)), ("two\nlines.txt", b""), ("in.zip", PACKED["a.zip"]))
    line, errors = take(kind, content)
    assert line == "created 0, updated 0, unchanged 0, failed 3"
    assert errors == {
        "a\\b.txt": LEADS_OUT,
        "two\\nlines.txt": "The file is empty.",
        "in.zip": NESTED,
    }


@pytest.mark.parametrize(
    "kind", [tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.FIFOTYPE, tarfile.CHRTYPE, tarfile.BLKTYPE]
)
def test_links_pipes_and_devices_of_a_tar_are_refused(take, kind):
    odd = tarfile.TarInfo("odd.txt")
    odd.type, odd.linkname = kind, "/etc/passwd"
    line, errors = take("a.tar", tar((odd, b""), ("good.txt", copy(1))))
    assert (line, errors) == ("created 1, updated 0, unchanged 0, failed 1", {"odd.txt": PLAIN})


def test_a_link_of_a_zip_is_refused(take):
    link = zipfile.ZipInfo("link.txt")
    link.external_attr = 0o120777 << 16
    assert take("a.zip", zipped((link, b"/etc/passwd")))[1] == {"link.txt": PLAIN}


def test_an_encrypted_entry_is_refused(take):
    content = bytearray(zipped(("secret.txt", copy(1))))
    for signature, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        content[content.index(signature) + place] |= 1
    assert take("a.zip", bytes(content))[1] == {"secret.txt": "The entry is encrypted."}


@pytest.mark.parametrize("pack", [zipped, tar])
def test_a_member_that_is_too_large_is_refused_and_the_rest_comes_in(take, pack):
    kind = "a.zip" if pack is zipped else "a.tar"
    line, errors = take(kind, pack(("big.txt", b"x" * 5_000_001), ("good.txt", copy(1))))
    assert line == "created 1, updated 0, unchanged 0, failed 1"
    assert errors == {"big.txt": "The file has 5,000,001 bytes; the most is 5,000,000."}


@pytest.mark.parametrize("name", ["a.zip", "a.tar.gz"])
def test_an_archive_that_unfolds_to_far_too_much_is_stopped_and_named(take, monkeypatch, name):
    monkeypatch.setattr(limits, "FREE_EXPANSION", 1_000_000)
    entries = [("good.txt", copy(1)), *((f"{n}.txt", b" " * 400_000) for n in range(5))]
    content = zipped(*entries) if name == "a.zip" else gzip.compress(tar(*entries))
    line, errors = take(name, content)
    reason = "The archive cannot be read any further: it unfolds to far more than text would."
    assert (line[:9], errors[name]) == ("created 1", reason)


def test_a_header_that_claims_gigabytes_is_not_believed(take):
    name = tarfile.TarInfo("././@LongLink")
    name.type, name.size = tarfile.GNUTYPE_LONGNAME, 2_000_000_000
    line, errors = take("a.tar", tar(("good.txt", copy(1)))[:1024] + name.tobuf() + b"x" * 9999)
    assert line == "created 1, updated 0, unchanged 0, failed 1"
    assert list(errors) == ["a.tar"]


def test_an_entry_of_a_zip_with_a_wrong_checksum_fails_alone(take):
    content = bytearray(zipped((zipfile.ZipInfo("bad.txt"), copy(1)), ("good.txt", copy(2))))
    content[content.index(b"Ferry 1")] ^= 1
    line, errors = take("a.zip", bytes(content))
    assert line == "created 1, updated 0, unchanged 0, failed 1"
    assert errors["bad.txt"].startswith("The entry is damaged: Bad CRC-32")


def test_a_wrong_checksum_of_a_gzip_is_named(take):
    content = bytearray(PACKED["a.tar.gz"])
    content[-8:-4] = struct.pack("<I", 1)
    line, errors = take("a.tar.gz", bytes(content))
    assert (line, list(errors)) == ("created 2, updated 0, unchanged 0, failed 1", ["a.tar.gz"])


@pytest.mark.parametrize(
    ("name", "left"),
    [
        *(("a.tar", 0.1), ("a.tar", 0.17), ("a.tar", 0.2), ("a.tar.gz", 0.3)),
        *(("a.tar.gz", 0.97), ("a.zip", 0.3), ("a.zip", 0.97)),
    ],
)
def test_a_truncated_archive_counts_one_failure_named_after_it(take, name, left):
    content = PACKED[name]
    line, errors = take(name, content[: int(len(content) * left)])
    assert line.endswith("failed 1")
    assert list(errors) == [name]


@pytest.mark.parametrize("name", PACKED)
def test_what_is_no_archive_or_not_a_plain_file_fails_by_name(take, name, tmp_path):
    assert list(take(name, b"nothing of the kind")[1]) == [name]
    link = tmp_path / f"link-{name}"
    link.symlink_to(tmp_path / name)
    os.mkfifo(tmp_path / f"pipe-{name}")
    report = import_reviews(find([link, tmp_path / f"pipe-{name}"]), Options())
    assert [file["error"]["message"] for file in report.files] == [PLAIN, PLAIN]


@pytest.mark.parametrize("name", PACKED)
def test_an_archive_damaged_anywhere_is_read_or_named_and_never_raises(take, name):
    for place in range(0, len(PACKED[name]), 37):
        content = bytearray(PACKED[name])
        content[place] ^= 0xFF
        line, errors = take(name, bytes(content))
        assert line.endswith(f"failed {len(errors)}")


def test_an_entry_is_known_by_the_path_that_a_folder_gives_it(take, tmp_path):
    take("a.tar", tar(("./a.txt", copy(1))))
    take("a.zip", zipped(("././a.txt", copy(2))))
    assert set(Copy.objects.values_list("path", flat=True)) == {"a.txt"}


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_what_cannot_be_unfolded_a_little_at_a_time_is_refused(take, method):
    packed = zipfile.ZipInfo("a.txt")
    packed.compress_type = method
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr(packed, copy(1))
        archive.writestr("b.txt", copy(2))
    counts, errors = take("a.zip", file.getvalue())
    assert counts == "created 1, updated 0, unchanged 0, failed 1"
    assert list(errors) == ["a.txt"]


def test_an_entry_whose_name_begins_with_nul_stops_no_other(take):
    archive = zipped(("?a.txt", copy(1)), ("b.txt", copy(2))).replace(b"?a.txt", b"\0a.txt")
    counts, errors = take("a.zip", archive)
    assert counts == "created 2, updated 0, unchanged 0, failed 0"
    assert errors == {}


def test_headers_that_extend_one_another_without_end_fail_the_archive(take):
    long_name = tarfile.TarInfo("././@LongLink")
    long_name.type, long_name.size = tarfile.GNUTYPE_LONGNAME, 2
    header = long_name.tobuf(tarfile.GNU_FORMAT) + b"a\0".ljust(512, b"\0")
    counts, errors = take("a.tar", header * 3000)
    assert counts == "created 0, updated 0, unchanged 0, failed 1"
    assert list(errors) == ["a.tar"]


def test_a_header_that_points_backwards_fails_the_archive(take):
    back = tarfile.TarInfo("photo.jpg")
    back.size = -1024
    good, other = tar(("good.txt", copy(1)))[:1024], tar(("other.txt", copy(2)))
    read_past = b"\0"  # by tarfile, whenever it goes to another place
    counts, errors = take("a.tar", good + back.tobuf(tarfile.GNU_FORMAT) + read_past + other)
    assert counts == "created 1, updated 0, unchanged 0, failed 1"
    assert list(errors) == ["a.tar"]
