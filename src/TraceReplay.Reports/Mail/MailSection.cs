namespace TraceReplay.Reports;

/// <summary>One capture in a mail. But for its first line all is indented, so that nothing of a trace can look like a patch to git.</summary>
internal static class MailSection
{
    private const int LabelWidth = 10;

    public static void Write(TextWriter output, ReviewSection section)
    {
        MailText.Write(output, "Capture ", "  ", section.Name);
        foreach (ReviewNote fact in section.Facts)
        {
            MailText.Write(output, $"  {fact.Label,-LabelWidth}  ", new string(' ', LabelWidth + 4), fact.Text);
        }

        if (section.Policies is ReviewTable policies)
        {
            MailTable.Write(output, policies);
        }

        if (section.Kills.Count > 0)
        {
            MailKills.Write(output, section.Kills);
        }

        if (section.Moments.Count > 0)
        {
            output.WriteLine();
        }

        foreach (ReviewNote moment in section.Moments)
        {
            MailText.Write(output, "  ", "    ", $"{moment.Label}: {moment.Text}");
        }
    }
}
