namespace TraceReplay.Reports;

/// <summary>How to get the same report, and how to tell that the files are the same.</summary>
internal static class MailReproduction
{
    public static void Write(TextWriter output, ReviewReport review)
    {
        MailText.Write(output, string.Empty, "  ", $"To reproduce with tracereplay {review.Version} ({review.Result}):");
        Command(output, review.Command);
        Hashes(output, "SHA-256 of the policies, as printed by", review.PolicyFiles);
        foreach (ReviewSection section in review.Captures.Where(c => c.Files.Count > 0))
        {
            Files(output, section);
        }
    }

    private static void Files(TextWriter output, ReviewSection section)
    {
        FileHash[] files = [.. section.Files.Where(f => f.Sha256 is not null)];
        if (files.Length < section.Files.Count)
        {
            MailText.Write(output, string.Empty, "  ", section.NoFile);
        }

        if (section.IsFolder)
        {
            Hashes(output, $"SHA-256 of what it rests on, as printed in {section.Path} by", files);
        }
        else
        {
            Hashes(output, "SHA-256 of what it rests on, as printed by", [.. files.Select(f => f with { Name = section.Path })]);
        }
    }

    // A line of sha256sum has 66 columns and the name, which is too wide: the names stand above, the hashes in their order.
    private static void Hashes(TextWriter output, string what, IReadOnlyList<FileHash> files)
    {
        if (files.Count == 0)
        {
            return;
        }

        MailText.Write(output, string.Empty, "  ", what);
        Command(output, ["sha256sum", .. files.Select(f => f.Name)]);
        foreach (FileHash file in files)
        {
            output.WriteLine($"  {file.Sha256}");
        }
    }

    private static void Command(TextWriter output, IReadOnlyList<string> words)
    {
        foreach (string line in MailCommand.Lines(words))
        {
            output.WriteLine(line);
        }
    }
}
