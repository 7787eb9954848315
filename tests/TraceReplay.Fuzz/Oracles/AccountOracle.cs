using TraceReplay.Parsing;

namespace TraceReplay.Fuzz;

/// <summary>Every line of a trace is counted in exactly one place, and what cannot be read is said.</summary>
internal sealed class AccountOracle : IOracle
{
    public string Name => "the line account adds up";

    public string? Complain(FuzzCase fuzzCase, string path, Reading reading) =>
        reading.Capture?.Files.Select(file => Complain(file, FileOf(fuzzCase, file))).FirstOrDefault(complaint => complaint is not null);

    private static FuzzFile FileOf(FuzzCase fuzzCase, FileAccount file) =>
        fuzzCase.Files.Count == 1 ? fuzzCase.Files[0] : fuzzCase.Files.Single(f => f.Name == file.Name);

    private static string? Complain(FileAccount file, FuzzFile input)
    {
        if (file.Role is not (FileRole.Replayed or FileRole.Counted))
        {
            return file.Role == FileRole.Snapshot || file.Error is not null || file.Lines.Total == 0
                ? null
                : $"{file.Name}: is no trace and has {file.Lines.Total} lines";
        }

        PlainText text = input.Text;
        LineAccount lines = file.Lines;
        string account = $"{lines.Parsed} parsed, {lines.Ignored} ignored, {lines.Unknown} unknown, {lines.Malformed} malformed";

        // Of a damaged stream the last bytes may be lost; that must be said.
        bool addsUp = text.IsDamaged ? lines.Total <= text.Lines : lines.Total == text.Lines;
        if (!addsUp)
        {
            return $"{file.Name}: {text.Lines} lines, but {account}";
        }

        if (text.IsDamaged && file is { Truncated: false, Error: null })
        {
            return $"{file.Name}: the gzip stream is damaged, which is not said";
        }

        return lines.Malformed > 0 == file.Malformed.Count > 0 ? null : $"{file.Name}: {account}, but {file.Malformed.Count} complaints";
    }
}
