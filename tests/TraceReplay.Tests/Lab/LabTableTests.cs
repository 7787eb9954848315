using System.Globalization;

namespace TraceReplay.Tests;

/// <summary>The tables of lab/ against its scripts: `lab run` takes the one at its word.</summary>
public sealed class LabTableTests
{
    private static List<string[]> Scenarios { get; } = LabTable.Rows("scenarios.tsv");

    private static List<string[]> Kernels { get; } = LabTable.Rows("kernels.tsv");

    [Test]
    public void Each_scenario_has_its_script_and_each_script_its_scenario()
    {
        var scripts = Directory.EnumerateFiles(Path.Combine(LabTable.Folder, "guest", "scenarios")).Select(Path.GetFileNameWithoutExtension);
        var named = Scenarios.Select(row => row[0].Replace("-mglru", string.Empty, StringComparison.Ordinal)).Distinct();
        Assert.That(scripts, Is.EquivalentTo(named));
    }

    [Test]
    public void A_scenario_names_memory_nodes_a_limit_disks_and_kernels_that_are_there()
    {
        var lines = Kernels.Select(row => row[0]).ToHashSet(StringComparer.Ordinal);
        using (Assert.EnterMultipleScope())
        {
            foreach (var row in Scenarios)
            {
                Assert.That(row, Has.Length.EqualTo(8), row[0]);
                Assert.That(row[1..4].Select(n => int.Parse(n, CultureInfo.InvariantCulture)), Is.All.Positive, row[0]);
                Assert.That(row[4..6], Is.All.Match("^[1-9][0-9]*M$"), row[0]);
                Assert.That(row[6].Split(' '), Is.SubsetOf(lines), row[0]);
            }
        }
    }

    [Test]
    public void A_kernel_is_pinned_by_package_version_and_sum()
    {
        using (Assert.EnterMultipleScope())
        {
            foreach (var row in Kernels)
            {
                Assert.That(row, Has.Length.EqualTo(5), row[0]);
                Assert.That(row[2], Does.Match("^linux-(image|binary|modules|base)-" + row[0].Replace(".", "\\.", StringComparison.Ordinal) + "\\."), row[0]);
                Assert.That(row[3], Does.StartWith(row[0] + "."), row[0]);
                Assert.That(row[4], Does.Match("^[0-9a-f]{64}$"), row[0]);
            }
        }
    }

    [Test]
    public void No_scenario_stands_twice()
    {
        Assert.That(Scenarios.Select(row => row[0]), Is.Unique);
    }
}
