"""Damage in tantivy's files is found by the checksums that tantivy writes."""

import pytest
import tantivy

from index.following.footers import damage


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """An index of three documents, one of them deleted."""
    folder = tmp_path_factory.mktemp("index")
    builder = tantivy.SchemaBuilder()
    builder.add_text_field("text", stored=True)
    index = tantivy.Index(builder.build(), str(folder))
    for words in (["eins", "zwei", "drei"], []):
        writer = index.writer(15_000_000, num_threads=1)
        for word in words:
            writer.add_document(tantivy.Document(text=word))
        if not words:
            writer.delete_documents_by_term("text", "zwei")
        writer.commit()
        writer.wait_merging_threads()
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.stat().st_size}


@pytest.fixture
def folder(made, tmp_path):
    for name, content in made.items():
        (tmp_path / name).write_bytes(content)
    return tmp_path


def segment_files(folder):
    return sorted(path for path in folder.iterdir() if len(path.name) > 32)


def test_whole_index_has_no_damage(folder):
    """A false alarm would make every opening a rebuilding."""
    assert damage(folder) == ""
    assert {path.suffix for path in segment_files(folder)} >= {
        ".idx",
        ".term",
        ".store",
        ".fieldnorm",
        ".del",
    }


def test_each_flipped_byte_is_found(folder):
    """In the content as in the checksum itself, of every file."""
    for path in segment_files(folder):
        content = path.read_bytes()
        for place in (0, len(content) - 12):
            path.write_bytes(content[:place] + bytes([content[place] ^ 1]) + content[place + 1 :])
            assert damage(folder).startswith((f"{path.name} is damaged", "it cannot be read"))
        path.write_bytes(content)


def test_cut_off_files_are_found(folder):
    """So are files of which only the beginning was written."""
    for path in segment_files(folder):
        content = path.read_bytes()
        path.write_bytes(content[: len(content) // 2])
        assert damage(folder) == f"{path.name} is damaged"
        path.write_bytes(b"")
        assert damage(folder) == f"{path.name} is damaged"
        path.write_bytes(content)


def test_left_overs_do_not_matter(folder):
    """A killed process leaves files that no list of segments names."""
    (folder / ("0" * 32 + ".idx")).write_bytes(b"half")
    deletes = next(path for path in segment_files(folder) if path.suffix == ".del")
    deletes.with_name(deletes.name.split(".")[0] + ".9999.del").write_bytes(b"half")
    assert damage(folder) == ""


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"{}", b'{"segments": [{}]}', b"\xff"])
def test_unreadable_list_of_segments_is_damage(folder, content):
    """Whatever stands there instead."""
    (folder / "meta.json").write_bytes(content)
    assert damage(folder).startswith("it cannot be read")


def test_missing_list_of_segments_is_damage(folder):
    """Without it the folder is none of tantivy's."""
    (folder / "meta.json").unlink()
    assert damage(folder).startswith("it cannot be read")
