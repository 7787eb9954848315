namespace TraceReplay.Tests;

/// <summary><c>accept --review</c>, driven by keys: in this order one golden is changed, one missing, one has CRLF and one is orphaned.</summary>
public sealed class ReviewTests
{
    private ChangedGoldens _goldens = null!;

    [SetUp]
    public async Task Change() => _goldens = await ChangedGoldens.MakeAsync();

    [TearDown]
    public void Leave() => _goldens.Dispose();

    [Test]
    public async Task Each_difference_is_shown_and_asked_about()
    {
        CommandRun run = await _goldens.ReviewAsync("aaaa");
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.Zero);
            Assert.That(
                run.Text.Split('\n').Where(l => l.Contains(" of 4: ", StringComparison.Ordinal)),
                Is.EqualTo(new[]
                {
                    $"1 of 4: changed {_goldens.Verified(ChangedGoldens.Changed)}",
                    $"2 of 4: missing {_goldens.Verified(ChangedGoldens.Deleted)}",
                    $"3 of 4: changed {_goldens.Verified(ChangedGoldens.WithCrlf)}",
                    $"4 of 4: orphaned {_goldens.Verified(ChangedGoldens.Orphaned)}",
                }));
            Assert.That(run.Text, Does.Contain("bpftrace-kswapd.txt:2 at 4294909581").And.Contain("\u001b[7m13\u001b[27m"));
            Assert.That(run.Text, Does.EndWith($"deleted {_goldens.Verified(ChangedGoldens.Orphaned)}\n\n4 accepted, 0 rejected, 0 skipped\n"));
        });
        Assert.That((await _goldens.House.VerifyAsync()).ExitCode, Is.Zero);
        Assert.That((await _goldens.ReviewAsync(string.Empty)).Text, Is.EqualTo("nothing to review: every golden holds\n"));
    }

    [Test]
    public async Task A_rejected_one_stays_and_what_was_received_for_it_goes_and_a_skipped_one_keeps_both()
    {
        await _goldens.House.VerifyAsync();
        string changed = await File.ReadAllTextAsync(_goldens.Verified(ChangedGoldens.Changed));
        CommandRun run = await _goldens.ReviewAsync("rsxa?r");
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(1));
            Assert.That(run.Text, Does.EndWith("\n1 accepted, 2 rejected, 1 skipped; 3 goldens still differ\n"));
            Assert.That((File.ReadAllText(_goldens.Verified(ChangedGoldens.Changed)), File.Exists(_goldens.Received(ChangedGoldens.Changed))), Is.EqualTo((changed, false)));
            Assert.That((File.Exists(_goldens.Verified(ChangedGoldens.Deleted)), File.Exists(_goldens.Received(ChangedGoldens.Deleted))), Is.EqualTo((false, true)));
            Assert.That(File.ReadAllText(_goldens.Verified(ChangedGoldens.WithCrlf)), Does.Not.Contain("\r"));
            Assert.That(File.Exists(_goldens.Verified(ChangedGoldens.Orphaned)), Is.True);
        });
    }

    [Test]
    public async Task A_capital_A_accepts_all_from_there()
    {
        CommandRun run = await _goldens.ReviewAsync("sA");
        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Text, Does.EndWith("\n3 accepted, 0 rejected, 1 skipped; 1 golden still differs\n").And.Not.Contain("3 of 4"));
    }

    [TestCase("aq")]
    [TestCase("a")]
    public async Task Quitting_or_the_end_of_the_input_leaves_the_rest(string keys)
    {
        CommandRun run = await _goldens.ReviewAsync(keys);
        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Text, Does.EndWith("\n1 accepted, 0 rejected, 3 skipped; 3 goldens still differ\n"));
        Assert.That(File.Exists(_goldens.Verified(ChangedGoldens.Deleted)), Is.False);
    }

    [Test]
    public async Task Control_C_interrupts_and_what_was_accepted_stays()
    {
        CommandRun run = await _goldens.ReviewAsync("a\u0003");
        Assert.That(run.ExitCode, Is.EqualTo(130));
        Assert.That(await File.ReadAllTextAsync(_goldens.Verified(ChangedGoldens.Changed)), Does.Contain(ChangedGoldens.OldRow));
    }

    [TestCase(true, null, "standard input is no terminal; tracereplay verify shows the differences, and accept without --review takes them all")]
    [TestCase(false, "a", "standard output is no terminal; tracereplay verify shows the differences, and accept without --review takes them all")]
    [TestCase(true, "a", "it talks to the terminal; leave out --format and -o", "--format", "json")]
    [TestCase(true, "a", "it asks about each unreferenced golden; leave out --unreferenced", "--unreferenced", "keep")]
    public async Task It_refuses_where_nobody_can_answer(bool outputIsTerminal, string? keys, string message, params string[] more)
    {
        string[] before = _goldens.House.Goldens;
        CommandRun run = await CommandRun.OfAsync(
            ["accept", _goldens.House.Traces, "--golden", _goldens.House.Golden, "--review", .. more], _ => null, outputIsTerminal, keys: keys);
        Assert.That((run.ExitCode, run.Text, run.Messages), Is.EqualTo((2, string.Empty, new[] { $"--review: {message}" })));
        Assert.That(_goldens.House.Goldens, Is.EqualTo(before));
    }
}
