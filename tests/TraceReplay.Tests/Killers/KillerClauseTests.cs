using TraceReplay.Model;

namespace TraceReplay.Tests;

/// <summary>The clause <c>killer NAME</c> of a policy's file.</summary>
public sealed class KillerClauseTests
{
    [Test]
    public void A_policy_that_extends_a_killer_changes_its_defaults()
    {
        PolicyReading reading = Policies.Read("policy my\nextends systemd-oomd\nparam swap_limit : percent = 80% in 0%..100% \"earlier\"\n");
        Assert.That(reading.Errors, Is.Empty);
        Assert.That(reading.Definition!.Killer, Is.EqualTo("systemd-oomd"));
        Assert.That(reading.Definition.Parameters[0].Default, Is.EqualTo(80));
        Assert.That(reading.Definition.ToPolicy().Killer, Is.Not.Null);
    }

    [TestCase("killer systemd-omd", "3:8: unknown killer 'systemd-omd': did you mean systemd-oomd?")]
    [TestCase("killer bpf-oom", "3:8: the killer bpf-oom needs a parameter 'handler' that is a choice")]
    [TestCase("param handler : percent = 1%\nkiller bpf-oom", "4:8: the killer bpf-oom needs a parameter 'handler' that is a choice")]
    [TestCase("param handler : choice(frees, declines) = frees\nkiller bpf-oom\nkiller bpf-oom", "5:1: a second 'killer'; the first is in line 4")]
    [TestCase("param handler : choice(frees, declines) = frees\nkiller bpf-oom\nrule kswapd_failures.reset = reclaimed > 0 pages", "5:1: a rule beside the killer bpf-oom; expected one or the other: the kernel beside a killer decides as it did")]
    public void What_is_wrong_is_told_with_its_place(string clause, string error) =>
        Assert.That(Policies.Errors($"policy my\nextends mainline\n{clause}\n").Select(e => e.Split('\n')[0]), Has.Some.Contains(error));
}
