namespace TraceReplay.Reports;

/// <summary>What a report says of one capture.</summary>
internal sealed record ReviewSection
{
    /// <summary>The capture's name.</summary>
    public required string Name { get; init; }

    /// <summary>Where it lies, as the user wrote it; <c>-</c> for standard input.</summary>
    public required string Path { get; init; }

    /// <summary>Whether it is a folder, so that its files lie below <see cref="Path"/>.</summary>
    public required bool IsFolder { get; init; }

    /// <summary>What was recorded, and whether the kernel did what its source says.</summary>
    public required IReadOnlyList<ReviewNote> Facts { get; init; }

    /// <summary>The policies side by side; null where the kernel's own stands alone.</summary>
    public required ReviewTable? Policies { get; init; }

    /// <summary>The first kills of the kernel and the policies; none where no policy is a killer.</summary>
    public required IReadOnlyList<KillRow> Kills { get; init; }

    /// <summary>The decisive moments.</summary>
    public required IReadOnlyList<ReviewNote> Moments { get; init; }

    /// <summary>The files that all of this rests on.</summary>
    public required IReadOnlyList<FileHash> Files { get; init; }

    /// <summary>Where one of the files lies, from where the command was run.</summary>
    public string PathOf(FileHash file) => IsFolder ? $"{Path.TrimEnd('/')}/{file.Name}" : Path;

    /// <summary>Why a file has no hash.</summary>
    public string NoFile => $"{(Path == "-" ? "Standard input" : Path)} cannot be read again: there is no file to check.";

    public static ReviewSection Of(CaptureReport capture) => new()
    {
        Name = capture.Name,
        Path = capture.Path,
        IsFolder = capture.IsFolder,
        Facts = [.. RecordedNotes.Of(capture), .. ConformanceNotes.Of(capture), .. FindingNotes.Of(capture)],
        Policies = PolicyMeasures.Of(capture.Result),
        Kills = KillRow.Of(capture.Result),
        Moments = [.. MomentNotes.Of(capture.Result)],
        Files = capture.Hashes,
    };
}
