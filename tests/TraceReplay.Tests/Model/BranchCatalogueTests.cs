using TraceReplay.Model;

namespace TraceReplay.Tests;

public sealed class BranchCatalogueTests
{
    [Test]
    public void Every_branch_has_one_entry_with_a_name_of_its_own()
    {
        Assert.Multiple(() =>
        {
            Assert.That(BranchCatalogue.All.Select(b => b.Branch), Is.EqualTo(Enum.GetValues<Branch>()));
            Assert.That(BranchCatalogue.All.Select(b => b.Name), Is.Unique);
            Assert.That(BranchCatalogue.All.Select(b => b.Text), Is.All.Not.Empty);
        });
    }

    [Test]
    public void A_branch_that_some_kernels_lack_says_which()
    {
        BranchInfo empty = BranchCatalogue.All.Single(b => b.Branch == Branch.ReclaimableEmpty);
        Assert.That(KernelLineCatalogue.All.Where(l => empty.Has!(l)).Select(l => l.Name), Is.EqualTo(new[] { "6.1", "6.12" }));
    }
}
