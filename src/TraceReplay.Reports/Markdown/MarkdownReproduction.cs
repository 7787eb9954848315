namespace TraceReplay.Reports;

/// <summary>How to get the same report, and the hashes as <c>sha256sum -c</c> reads them.</summary>
internal static class MarkdownReproduction
{
    public static void Write(TextWriter output, ReviewReport review)
    {
        output.WriteLine("## To reproduce");
        output.WriteLine();
        output.WriteLine($"With tracereplay {review.Version} ({review.Result}):");
        output.WriteLine();
        MarkdownText.WriteBlock(output, "sh", [string.Join(' ', review.Command.Select(ShellText.Quote))]);
        foreach (ReviewSection section in review.Captures.Where(c => c.Files.Any(f => f.Sha256 is null)))
        {
            output.WriteLine();
            output.WriteLine(MarkdownText.Escape(section.NoFile));
        }

        FileHash[] files = [.. review.PolicyFiles, .. review.Captures.SelectMany(c => c.Files.Select(f => f with { Name = c.PathOf(f) }))];
        Hashes(output, [.. files.Where(f => f.Sha256 is not null).Select(f => $"{f.Sha256}  {AsciiText.Of(f.Name)}")]);
    }

    private static void Hashes(TextWriter output, string[] lines)
    {
        if (lines.Length > 0)
        {
            output.WriteLine();
            output.WriteLine("<details><summary>SHA-256 of the files that it rests on (sha256sum -c)</summary>");
            output.WriteLine();
            MarkdownText.WriteBlock(output, string.Empty, lines);
            output.WriteLine();
            output.WriteLine("</details>");
        }
    }
}
