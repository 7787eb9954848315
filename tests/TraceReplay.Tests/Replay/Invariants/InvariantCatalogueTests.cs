using TraceReplay.Model;
using TraceReplay.Replay;

namespace TraceReplay.Tests;

public sealed class InvariantCatalogueTests
{
    private static readonly string Sources = Path.Combine(TestPaths.Root, "..", "ksrc");

    public static IEnumerable<InvariantInfo> All() => InvariantCatalogue.All;

    [Test]
    public void Ids_are_I01_to_I40() =>
        Assert.That(InvariantCatalogue.All.Select(i => i.Id), Is.EqualTo(Enumerable.Range(1, 40).Select(n => $"I{n:D2}")));

    [TestCase("I26", "I26")]
    [TestCase("i26", "I26")]
    [TestCase("26", "I26")]
    [TestCase("I1", "I01")]
    [TestCase("0", null)]
    [TestCase("41", null)]
    [TestCase("I", null)]
    [TestCase("-3", null)]
    [TestCase("", null)]
    public void An_invariant_is_found_by_its_id(string id, string? found) => Assert.That(InvariantCatalogue.Find(id)?.Id, Is.EqualTo(found));

    [TestCaseSource(nameof(All))]
    public void Its_places_are_known_for_its_kernel_lines(InvariantInfo info)
    {
        KernelLine[] read = [.. info.KernelLines.Where(l => l.Name != "6.18")];
        Assert.That(info.Places, Is.Not.Empty);
        Assert.That(info.Places.SelectMany(p => read.Select(p.LineOf)), Is.All.GreaterThan(0));
    }

    [TestCaseSource(nameof(All))]
    public void Its_places_hold_its_code(InvariantInfo info)
    {
        if (!Directory.Exists(Sources))
        {
            Assert.Ignore("the kernel sources are not beside the repository");
        }

        foreach (SourcePlace place in info.Places)
        {
            foreach (KernelLine line in info.KernelLines.Where(l => place.LineOf(l) > 0))
            {
                string[] text = File.ReadAllLines(Path.Combine(Sources, $"linux-source-{line.Name}", place.File));
                Assert.That(text[place.LineOf(line) - 1], Does.Contain(place.Code), place.Of(line));
            }
        }
    }

    [Test]
    public void A_place_is_named_with_its_line_where_the_source_is_known()
    {
        SourcePlace place = InvariantCatalogue.All[0].Places[0];
        Assert.That(place.Of(KernelLineCatalogue.Linux612), Is.EqualTo("mm/page_alloc.c:4179 should_reclaim_retry 6.12"));
        Assert.That(place.Of(KernelLineCatalogue.Linux618), Is.EqualTo("mm/page_alloc.c should_reclaim_retry 6.18"));
    }
}
