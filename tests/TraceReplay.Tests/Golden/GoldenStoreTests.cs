using TraceReplay.Golden;

namespace TraceReplay.Tests;

public sealed class GoldenStoreTests
{
    private const string Text = "one\ntwo\nthree\n";
    private const string Other = "one\n2\nthree\n";

    private GoldenFolder _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = new GoldenFolder();

    [TearDown]
    public void RemoveFolder() => _folder.Dispose();

    [Test]
    public void The_same_bytes_match([Values] bool isExpected)
    {
        _folder.WriteVerified(Text);
        GoldenOutcome outcome = Compare(Text, isExpected: isExpected);
        Assert.That(
            (outcome.Status, outcome.StatusWord, outcome.IsError, outcome.FirstLine, outcome.ReceivedPath, _folder.ReceivedText),
            Is.EqualTo((GoldenStatus.Match, "match", false, 0, (string?)null, (string?)null)));
    }

    [Test]
    public void Another_text_differs_whether_a_golden_is_expected_or_not([Values] bool isExpected)
    {
        _folder.WriteVerified(Text);
        GoldenOutcome outcome = Compare(Other, isExpected: isExpected);
        Assert.Multiple(() =>
        {
            Assert.That((outcome.Status, outcome.StatusWord, outcome.IsError), Is.EqualTo((GoldenStatus.Differ, "differ", true)));
            Assert.That((outcome.FirstLine, outcome.VerifiedLine, outcome.ReceivedLine), Is.EqualTo((2, "two", "2")));
            Assert.That(outcome.Diff, Is.EqualTo(new[] { "@@ -1,4 +1,4 @@", " one", "-two", "+2", " three", string.Empty }));
            Assert.That((outcome.VerifiedPath, outcome.ReceivedPath, outcome.NotWritten), Is.EqualTo((_folder.Verified, _folder.Received, (string?)null)));
            Assert.That((_folder.ReceivedText, _folder.VerifiedText), Is.EqualTo((Other, Text)), "the golden itself is never touched");
        });
    }

    [TestCase("one\ntwo\nthree", TestName = "A_golden_without_its_last_newline_differs")]
    [TestCase("\ufeffone\ntwo\nthree\n", TestName = "A_golden_with_a_byte_order_mark_differs")]
    [TestCase("one\ntwo \nthree\n", TestName = "A_golden_with_a_trailing_blank_differs")]
    [TestCase("", TestName = "An_empty_golden_differs")]
    public void Near_is_not_equal(string golden)
    {
        _folder.WriteVerified(golden);
        Assert.That(Compare(Text).Status, Is.EqualTo(GoldenStatus.Differ));
    }

    [Test]
    public void A_golden_that_is_expected_and_not_there_is_missing()
    {
        GoldenOutcome outcome = Compare(Text);
        Assert.That(
            (outcome.Status, outcome.StatusWord, outcome.IsError, outcome.ReceivedPath, _folder.ReceivedText),
            Is.EqualTo((GoldenStatus.Missing, "missing", true, _folder.Received, Text)));
    }

    [Test]
    public void A_golden_that_is_not_expected_and_not_there_is_none()
    {
        GoldenOutcome outcome = Compare(Text, isExpected: false);
        Assert.Multiple(() =>
        {
            Assert.That((outcome.Status, outcome.StatusWord, outcome.IsError), Is.EqualTo((GoldenStatus.None, "none", false)));
            Assert.That(Directory.EnumerateFileSystemEntries(_folder.FullName), Is.Empty);
        });
    }

    [Test]
    public void Without_a_golden_folder_nothing_is_compared_or_made()
    {
        string folder = _folder.FullName + "/not-there";
        GoldenOutcome outcome = new GoldenStore(folder).Compare(GoldenFolder.Capture, GoldenFolder.Policy, Text, isExpected: true);
        Assert.That((outcome.Status, Directory.Exists(folder)), Is.EqualTo((GoldenStatus.None, false)));
    }

    [Test]
    public void CRLF_is_told_apart_from_another_text()
    {
        _folder.WriteVerified("one\r\ntwo\r\nthree\r\n");
        GoldenOutcome outcome = Compare(Text);
        Assert.Multiple(() =>
        {
            Assert.That((outcome.Status, outcome.DiffersOnlyInLineEnds, outcome.FirstLine), Is.EqualTo((GoldenStatus.Differ, true, 1)));
            Assert.That(GoldenMessage.Lines(outcome).Skip(1), Is.EqualTo(new[] { "the golden differs only in line ends: it has CRLF where LF is expected" }));
        });
    }

    [Test]
    public void CRLF_and_another_text_are_a_difference_in_which_the_CR_is_seen()
    {
        _folder.WriteVerified("one\r\n2\r\nthree\r\n");
        GoldenOutcome outcome = Compare(Text);
        Assert.That(outcome.DiffersOnlyInLineEnds, Is.False);
        Assert.That(outcome.Diff, Has.Member("-2\\r").And.Member("+two"));
    }

    [Test]
    public void Nothing_is_written_where_it_is_forbidden()
    {
        _folder.WriteVerified(Text).WriteReceived("stale\n");
        GoldenOutcome differ = Compare(Other, forbidden: "--check");
        GoldenOutcome missing = new GoldenStore(_folder.FullName, "CI is set").Compare("new", GoldenFolder.Policy, Text, isExpected: true);
        GoldenOutcome match = Compare(Text, forbidden: "--check");
        Assert.Multiple(() =>
        {
            Assert.That((differ.Status, differ.NotWritten, differ.ReceivedPath), Is.EqualTo((GoldenStatus.Differ, "--check", (string?)null)));
            Assert.That((missing.Status, missing.NotWritten, missing.ReceivedPath), Is.EqualTo((GoldenStatus.Missing, "CI is set", (string?)null)));
            Assert.That(match.Status, Is.EqualTo(GoldenStatus.Match));
            Assert.That(Directory.Exists(_folder.FullName + "/new"), Is.False);
            Assert.That(_folder.ReceivedText, Is.EqualTo("stale\n"), "neither overwritten nor removed");
        });
    }

    // Stands for a tree that is read-only: root, which runs tests in containers, may write whatever its mode says.
    [Test]
    public void A_received_text_that_cannot_be_written_is_told_and_stays_a_difference()
    {
        _folder.WriteVerified(Text).Write($"{GoldenFolder.Capture}/{GoldenFolder.Policy}.received.txt/file", string.Empty);
        GoldenOutcome outcome = Compare(Other);
        Assert.That(
            (outcome.Status, outcome.ReceivedPath, outcome.NotWritten),
            Is.EqualTo((GoldenStatus.Differ, (string?)null, $"{_folder.Received} cannot be written: access is denied")));
    }

    // A file where a folder is due: nobody can make that folder, be it root.
    [Test]
    public void A_golden_that_is_missing_below_a_file_is_told_and_nothing_is_written()
    {
        _folder.Write("file", "a\n");
        GoldenOutcome outcome = new GoldenStore(_folder.FullName).Compare("file", GoldenFolder.Policy, Text, isExpected: true);
        Assert.That((outcome.Status, outcome.ReceivedPath), Is.EqualTo((GoldenStatus.Missing, (string?)null)));
        Assert.That(outcome.NotWritten, Does.StartWith($"{_folder.FullName}/file/{GoldenFolder.Policy}.received.txt cannot be written"));
    }

    [Test]
    public void Looking_leaves_and_removes_nothing()
    {
        _folder.WriteVerified(Text).WriteReceived("stale\n");
        GoldenStore store = new(_folder.FullName);
        GoldenStatus differ = store.Look(GoldenFolder.Capture, GoldenFolder.Policy, Other, isExpected: true).Status;
        GoldenStatus match = store.Look(GoldenFolder.Capture, GoldenFolder.Policy, Text, isExpected: true).Status;
        GoldenStatus missing = store.Look("new", GoldenFolder.Policy, Text, isExpected: true).Status;
        Assert.That((differ, match, missing), Is.EqualTo((GoldenStatus.Differ, GoldenStatus.Match, GoldenStatus.Missing)));
        Assert.That((_folder.ReceivedText, Directory.Exists(_folder.FullName + "/new")), Is.EqualTo(("stale\n", false)));
    }

    [TestCase("Read-only file system : '/mnt/x'", ": read-only file system")]
    [TestCase("The file '/mnt/x' already exists.", "")]
    public void Why_nothing_was_written_is_told_without_the_machine_s_path(string message, string reason) =>
        Assert.That(GoldenWriting.ReasonOf(new IOException(message)), Is.EqualTo(reason));

    [Test]
    public void A_stale_received_text_that_cannot_be_removed_harms_nobody()
    {
        _folder.WriteVerified(Text).Write($"{GoldenFolder.Capture}/{GoldenFolder.Policy}.received.txt/file", string.Empty);
        Assert.That(Compare(Text).Status, Is.EqualTo(GoldenStatus.Match));
    }

    [Test]
    public void A_match_removes_a_stale_received_text()
    {
        _folder.WriteVerified(Text).WriteReceived(Other);
        Assert.That((Compare(Text).Status, _folder.ReceivedText), Is.EqualTo((GoldenStatus.Match, (string?)null)));
    }

    [Test]
    public void A_difference_replaces_a_stale_received_text()
    {
        _folder.WriteVerified(Text).WriteReceived("older and longer than the new one\n");
        Compare(Other);
        Assert.That(_folder.ReceivedText, Is.EqualTo(Other));
    }

    [Test]
    public void Accept_creates_a_golden_that_then_matches()
    {
        Compare(Text);
        Assert.That(Accept(Text), Is.EqualTo(GoldenAcceptance.Created));
        Assert.That((_folder.VerifiedText, _folder.ReceivedText, Compare(Text).Status), Is.EqualTo((Text, (string?)null, GoldenStatus.Match)));
    }

    [Test]
    public void Accept_makes_the_golden_folder()
    {
        var store = new GoldenStore(_folder.FullName + "/deep/er");
        Assert.That(store.Accept("group/cap", GoldenFolder.Policy, Text), Is.EqualTo(GoldenAcceptance.Created));
        Assert.That(File.ReadAllText($"{_folder.FullName}/deep/er/group/cap/pol.verified.txt"), Is.EqualTo(Text));
    }

    [TestCase("one\n2\nthree\n")]
    [TestCase("one\r\ntwo\r\nthree\r\n")]
    [TestCase("one\ntwo\nthree\nand a tail that must not stay\n")]
    public void Accept_changes_a_golden(string golden)
    {
        _folder.WriteVerified(golden).WriteReceived(Text);
        Assert.That((Accept(Text), _folder.VerifiedText, _folder.ReceivedText), Is.EqualTo((GoldenAcceptance.Changed, Text, (string?)null)));
    }

    [Test]
    public void Accept_leaves_an_equal_golden_unchanged_and_removes_the_received_text()
    {
        _folder.WriteVerified(Text).WriteReceived(Other);
        DateTime before = DateTime.UnixEpoch.AddDays(1);
        File.SetLastWriteTimeUtc(_folder.Verified, before);
        Assert.That((Accept(Text), _folder.VerifiedText, _folder.ReceivedText), Is.EqualTo((GoldenAcceptance.Unchanged, Text, (string?)null)));
        Assert.That(File.GetLastWriteTimeUtc(_folder.Verified), Is.EqualTo(before), "not written again");
    }

    [Test]
    public void Goldens_are_UTF8_without_a_mark()
    {
        Accept("\u00e9\n");
        Assert.That(File.ReadAllBytes(_folder.Verified), Is.EqualTo(new byte[] { 0xc3, 0xa9, (byte)'\n' }));
    }

    [TestCase("golden", "golden/cap/pol.verified.txt")]
    [TestCase("golden/", "golden/cap/pol.verified.txt")]
    [TestCase("../g//", "../g/cap/pol.verified.txt")]
    [TestCase("a\\b", "a/b/cap/pol.verified.txt")]
    public void A_golden_s_path_is_the_folder_as_the_user_wrote_it(string folder, string path) =>
        Assert.That(new GoldenStore(folder).VerifiedPath(GoldenFolder.Capture, GoldenFolder.Policy), Is.EqualTo(path));

    private GoldenOutcome Compare(string text, string? forbidden = null, bool isExpected = true) =>
        new GoldenStore(_folder.FullName, forbidden).Compare(GoldenFolder.Capture, GoldenFolder.Policy, text, isExpected);

    private GoldenAcceptance Accept(string text) => new GoldenStore(_folder.FullName).Accept(GoldenFolder.Capture, GoldenFolder.Policy, text);
}
