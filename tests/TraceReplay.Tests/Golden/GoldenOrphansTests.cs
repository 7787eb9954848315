using TraceReplay.Golden;

namespace TraceReplay.Tests;

public sealed class GoldenOrphansTests
{
    private static readonly HashSet<string> Policies = ["mainline-6.12", "mainline-7.2"];

    private GoldenFolder _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = new GoldenFolder()
        .Write("here/mainline-6.12.verified.txt", "a\n")
        .Write("here/mainline-7.2.verified.txt", "a\n")
        .Write("group/deep/mainline-6.12.verified.txt", "a\n");

    [TearDown]
    public void RemoveFolder() => _folder.Dispose();

    [Test]
    public void Goldens_of_verified_captures_and_known_policies_are_no_orphans() =>
        Assert.That(Find(isWholeFolder: true, "here", "group/deep"), Is.Empty);

    [Test]
    public void A_policy_that_does_not_exist_is_an_orphan_even_when_one_capture_was_verified([Values] bool isWholeFolder)
    {
        _folder.Write("here/mainline-6.13.verified.txt", "a\n");
        Assert.That(Find(isWholeFolder, "here", "group/deep"), Is.EqualTo(new[] { $"{_folder.FullName}/here/mainline-6.13.verified.txt" }));
    }

    [Test]
    public void The_goldens_of_a_capture_that_is_gone_are_orphans_when_all_captures_were_verified()
    {
        string[] gone = [$"{_folder.FullName}/group/deep/mainline-6.12.verified.txt", $"{_folder.FullName}/here/mainline-6.12.verified.txt", $"{_folder.FullName}/here/mainline-7.2.verified.txt"];
        Assert.That(Find(isWholeFolder: true, "other"), Is.EqualTo(gone), "sorted");
    }

    [Test]
    public void The_goldens_of_another_capture_are_no_orphans_when_only_one_was_verified()
    {
        _folder.Write("other/unknown.verified.txt", "a\n");
        Assert.That(Find(isWholeFolder: false, "here"), Is.Empty);
    }

    [Test]
    public void Received_texts_and_notes_are_no_goldens()
    {
        _folder.Write("gone/mainline-6.12.received.txt", "a\n").Write("README", "a\n");
        Assert.That(Find(isWholeFolder: true, "here", "group/deep"), Is.Empty);
    }

    [Test]
    public void A_folder_that_is_not_there_has_no_orphans() =>
        Assert.That(GoldenOrphans.Find(_folder.FullName + "/none", new HashSet<string>(), isWholeFolder: true, Policies.Contains), Is.Empty);

    [Test]
    public void Deleting_an_orphan_removes_its_folder_when_that_is_empty_then()
    {
        GoldenOrphans.Delete($"{_folder.FullName}/here/mainline-6.12.verified.txt");
        Assert.That(Directory.GetFiles(_folder.FullName + "/here").Select(Path.GetFileName), Is.EqualTo(new[] { "mainline-7.2.verified.txt" }));
        GoldenOrphans.Delete($"{_folder.FullName}/here/mainline-7.2.verified.txt");
        Assert.That(Directory.Exists(_folder.FullName + "/here"), Is.False);
    }

    private IReadOnlyList<string> Find(bool isWholeFolder, params string[] captures) =>
        GoldenOrphans.Find(_folder.FullName, captures.ToHashSet(StringComparer.Ordinal), isWholeFolder, Policies.Contains);
}
