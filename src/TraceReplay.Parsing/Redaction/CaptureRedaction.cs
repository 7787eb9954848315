using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace TraceReplay.Parsing;

/// <summary>Replaces the names of tasks, hosts, cgroups and swap files in a capture, each the same in all files.</summary>
public static class CaptureRedaction
{
    /// <summary>Makes the capture without names.</summary>
    /// <param name="source">The capture, in memory.</param>
    /// <param name="ct">Ends the work early.</param>
    public static async ValueTask<RedactedCapture> RunAsync(CaptureSource source, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(source);
        Capture capture = await source.OpenAsync(ct);
        var names = new NameBook();
        var files = new List<CaptureFile>();
        var leftOut = new List<string>();
        long removed = 0;
        foreach (FileAccount account in capture.Files)
        {
            ct.ThrowIfCancellationRequested();
            if (account.Role is FileRole.Recorder or FileRole.Unrecognised or FileRole.Unreadable)
            {
                leftOut.Add(account.Name);
                continue;
            }

            files.Add(Redact(source.ReadFile(account.Name), account, names, ref removed));
        }

        IReadOnlyList<ReplacedName> replaced = [.. names.Names];
        CaptureFile[] renamed = [.. files.Select(f => new CaptureFile(NameSearch.Replace(f.Name, replaced), f.Bytes.ToArray()))];
        return new RedactedCapture(CaptureSource.OfFiles(NameSearch.Replace(source.Name, replaced), source.Origin, renamed, source.IsFolder), leftOut, replaced, removed);
    }

    private static CaptureFile Redact(CaptureFile file, FileAccount account, NameBook names, ref long removed)
    {
        if (account.PrintedBy is { } command)
        {
            throw new RedactionException($"{file.Name}: a binary recording cannot be redacted; save the output of {command} as a text");
        }

        if (account.IsMail)
        {
            throw new RedactionException($"{file.Name}: a mail cannot be redacted: it is prose; save the trace it carries as a text of its own");
        }

        var trace = new TraceLineRedactor(names);
        var log = new LogLineRedactor(names);
        var snapshot = new SnapshotLineRedactor(names);
        var series = new SeriesLineRedactor(names);
        Func<string, string> redact = account.SnapshotKind switch
        {
            null => trace.Redact,

            // What follows its first line is all of the series.
            { } kind when kind.EndsWith(SnapshotKinds.Series, StringComparison.Ordinal) => series.Redact,
            { } kind when kind.Contains(SnapshotKinds.Dmesg, StringComparison.Ordinal) => log.Redact,
            { } kind when kind.Contains(SnapshotKinds.Maps, StringComparison.Ordinal) => trace.Redact,
            _ => snapshot.Redact,
        };
        try
        {
            var redacted = new CaptureFile(file.Name, Rewrite(file, redact));
            removed += trace.Removed;
            return redacted;
        }
        catch (RegexMatchTimeoutException)
        {
            throw new RedactionException($"{file.Name}: a line of it is too long to look for names in");
        }
    }

    // As Latin-1 each byte is a character, so that what stays, stays as it was.
    private static byte[] Rewrite(CaptureFile file, Func<string, string> redact)
    {
        bool isGzip = file.Bytes.Span.StartsWith((ReadOnlySpan<byte>)[0x1f, 0x8b]);
        using Stream text = isGzip ? new GZipStream(file.Open(), CompressionMode.Decompress) : file.Open();
        string whole = Encoding.Latin1.GetString(ReadAll(text, file.Name));
        if (whole.StartsWith('{'))
        {
            throw new RedactionException($"{file.Name}: JSON cannot be redacted; record plain text");
        }

        var result = new StringBuilder(whole.Length);
        for (int at = 0; at < whole.Length;)
        {
            int end = whole.IndexOf('\n', at);
            int stop = end < 0 ? whole.Length : end;
            int content = stop > at && whole[stop - 1] == '\r' ? stop - 1 : stop;
            result.Append(redact(whole[at..content])).Append(whole, content, (end < 0 ? whole.Length : end + 1) - content);
            at = end < 0 ? whole.Length : end + 1;
        }

        byte[] bytes = Encoding.Latin1.GetBytes(result.ToString());
        return isGzip ? StableGzip.Compress(stream => stream.Write(bytes)) : bytes;
    }

    private static byte[] ReadAll(Stream text, string name)
    {
        try
        {
            using var memory = new MemoryStream();
            text.CopyTo(memory);
            return memory.ToArray();
        }
        catch (InvalidDataException)
        {
            throw new RedactionException($"{name}: cut off or damaged, and so cannot be redacted");
        }
    }
}
