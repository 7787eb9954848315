using TraceReplay.Benchmarks;

namespace TraceReplay.Tests;

/// <summary>Measurements become tables, and the tables a document.</summary>
public sealed class RateTableTests
{
    private static readonly Contender Parse = new(new Peer("parse"), new TextFile("a", 100));

    [Test]
    public void A_ratio_is_that_of_the_rates_in_the_same_round()
    {
        // Half the text in as much time is half the rate, whatever the round was like.
        var scan = new Contender(new Peer("scan"), new TextFile("b", 50), new Comparison("scan to parse", Parse, Target.AtLeast(0.5)));
        Answer answer = RateTable.Of("", "", [Measured(Parse, 1, 10, 3), Measured(scan, 1, 10, 6)]);
        Assert.That(answer.Checks.Single(), Is.EqualTo(new Check("scan to parse", Target.AtLeast(0.5), new Spread(0.5, 0.25, 0.5))));
        Assert.That(answer.Table.Rows[1], Is.EqualTo(new[] { "scan", "6000", "1000..10000", "0", "1.0", "0.50", "at least 0.5", "met", "all" }));
    }

    [Test]
    public void A_ratio_can_be_that_of_the_other()
    {
        var slow = new Contender(new Peer("slow"), new TextFile("b", 100), Comparison.Of(Parse, "parse to slow", Target.AtLeast(20)));
        Assert.That(RateTable.Of("", "", [Measured(Parse, 1), Measured(slow, 10)]).Checks.Single().Measured!.Value.Median, Is.EqualTo(10));
    }

    [Test]
    public void A_contender_can_be_held_against_several()
    {
        var slow = new Contender(new Peer("slow"), new TextFile("b", 100), new Comparison("to parse", Parse), Comparison.Of(Parse, "parse to it", Target.AtLeast(20)));
        Answer answer = RateTable.Of("", "", [Measured(Parse, 1), Measured(slow, 10)]);
        Assert.That(answer.Table.Rows[1][5], Is.EqualTo("0.10, 10.0"));
        Assert.That(answer.Checks.Single().What, Is.EqualTo("parse to it"), "only what has a target is a check");
    }

    [Test]
    public void A_peer_that_is_missing_is_a_row_that_says_so()
    {
        var gone = new Contender(new Peer("gone"), new TextFile("b", 100), Comparison.Of(Parse, "parse to gone", Target.AtLeast(20)));
        Answer answer = RateTable.Of("", "", [Measured(Parse, 1), new Measurement(gone, [], 0, "not installed")]);
        Assert.That(answer.Table.Rows[1], Is.EqualTo(new[] { "gone", "-", "-", "-", "-", "-", "at least 20", "not measured", "not installed" }));
        Assert.That(SummaryTable.Of([("parse", answer)]).Rows.Single(), Is.EqualTo(new[] { "parse", "parse to gone", "at least 20", "-", "-", "not measured" }));
    }

    [Test]
    public void Markdown_keeps_the_bars_of_a_cell()
    {
        var table = new ResultTable("a question", "peer", ">ms") { Note = "a note", Rows = { new[] { "gzip -dc | wc -l", "1" } } };
        var text = new StringWriter();
        table.WriteMarkdown(text, "gzip");
        Assert.That(text.ToString(), Is.EqualTo("\n### gzip: a question\n\n| peer | ms |\n| --- | ---: |\n| gzip -dc \\| wc -l | 1 |\n\na note\n"));
    }

    [Test]
    public void A_page_keeps_what_stands_around_the_tables()
    {
        string page = $"before\n{ResultDocument.Begin}\nold\n\n{ResultDocument.End}after\n";
        Assert.That(ResultDocument.With(page, "\nnew\n"), Is.EqualTo($"before\n{ResultDocument.Begin}\nnew\n\n{ResultDocument.End}after\n"));
        Assert.That(ResultDocument.With("no place", "new\n"), Is.EqualTo("new\n"));
    }

    private static Measurement Measured(Contender contender, params double[] seconds) =>
        new(contender, [.. seconds.Select(TimeSpan.FromSeconds)], 1, "all");

    private sealed class Peer(string name) : IPeer
    {
        public string Name => name;

        public string? Missing => null;

        public ValueTask<PeerResult> RunAsync(string path, CancellationToken ct) => throw new NotSupportedException();
    }
}
