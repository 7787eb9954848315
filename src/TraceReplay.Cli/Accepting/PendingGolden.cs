using System.Globalization;
using TraceReplay.Golden;
using TraceReplay.Reports;

namespace TraceReplay.Cli;

/// <summary>A text that may become a golden.</summary>
/// <param name="Store">The goldens.</param>
/// <param name="Outcome">How it stands to the golden that is there.</param>
/// <param name="Text">The text.</param>
/// <param name="Divergences">How often the recorded kernel diverges from its source in it.</param>
internal sealed record PendingGolden(GoldenStore Store, GoldenOutcome Outcome, string Text, long Divergences)
{
    /// <summary>Makes it the golden. One that holds divergences is told: a golden does not make them right.</summary>
    public AcceptedGolden Accept(CliConsole console)
    {
        if (Divergences > 0)
        {
            string count = string.Create(CultureInfo.InvariantCulture, $"{Divergences} {(Divergences == 1 ? "divergence" : "divergences")}");
            console.Say($"{Outcome.CaptureName}: accepted with {count}; tracereplay verify shows {(Divergences == 1 ? "it" : "them")}");
        }

        GoldenAcceptance done = Store.Accept(Outcome.CaptureName, Outcome.PolicyName, Text);
        return new AcceptedGolden(WordOf(done), Outcome.VerifiedPath);
    }

    /// <summary>Leaves the golden as it is.</summary>
    public void Reject() => Store.Reject(Outcome.CaptureName, Outcome.PolicyName);

    private static string WordOf(GoldenAcceptance done) => done switch
    {
        GoldenAcceptance.Created => "created",
        GoldenAcceptance.Changed => "changed",
        _ => "unchanged",
    };
}
