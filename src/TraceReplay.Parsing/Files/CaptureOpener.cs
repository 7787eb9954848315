using System.Text;

namespace TraceReplay.Parsing;

/// <summary>Opens captures: tells the files apart, gives each its role, reads the snapshots.</summary>
internal static class CaptureOpener
{
    /// <summary>A capture that is one file, whatever that file is. A snapshot alone is read too, although there is no trace: a log may report kills.</summary>
    public static async ValueTask<Capture> OpenFileAsync(string name, TraceSource source, Reading reading, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        FileAccount account = Classify(source, amongOthers: false, out Sniff sniff);

        // A pipe that was stopped before anything came looks empty.
        ct.ThrowIfCancellationRequested();
        var snapshots = new SnapshotReader();
        if (sniff.IsTrace)
        {
            account.Role = FileRole.Replayed;
        }
        else if (account.SnapshotKind is not null)
        {
            await snapshots.ReadAsync(source, account, ct);
        }
        else if (account.Role != FileRole.Unreadable)
        {
            account.Error = sniff.Error;
        }

        var capture = new Capture(name, [source], [account], snapshots.Finish(), reading, sums: null);
        if (account.SnapshotKind is { } kind && !sniff.IsTrace && !capture.IsLogAlone)
        {
            string why = $"no trace: this looks like {kind}";
            account.Error = account.Error is null ? why : $"{why}; {account.Error}";
        }

        return capture;
    }

    /// <summary>A capture that is a folder.</summary>
    public static async ValueTask<Capture> OpenFolderAsync(string name, List<TraceSource> sources, Reading reading, FileSums sums, CancellationToken ct)
    {
        var accounts = new List<FileAccount>();
        var sniffs = new List<Sniff>();
        var snapshots = new SnapshotReader();
        foreach (TraceSource source in sources)
        {
            ct.ThrowIfCancellationRequested();
            FileAccount account = Classify(source, amongOthers: true, out Sniff sniff);
            accounts.Add(account);
            sniffs.Add(sniff);
            NotePurpose(account, sniff);
            if (account.SnapshotKind is not null)
            {
                await snapshots.ReadAsync(source, account, ct);
            }
        }

        int lead = FileRoles.Assign(sources, sniffs, accounts);
        await new ClockPlan(sources, sniffs, accounts).ApplyAsync(lead, ct);
        return new Capture(name, sources, accounts, snapshots.Finish(), reading, sums);
    }

    private static void NotePurpose(FileAccount account, Sniff sniff)
    {
        if (account.Role == FileRole.Unrecognised && !sniff.IsTrace && RecorderFiles.PurposeOf(account.Name) is { } purpose)
        {
            (account.Role, account.Purpose) = (FileRole.Recorder, purpose);
        }
    }

    private static FileAccount Classify(TraceSource source, bool amongOthers, out Sniff sniff)
    {
        var account = new FileAccount(source.Name);
        byte[]? head = source.ReadHead(out string? error);
        sniff = head is null ? default : Sniffer.Look(head, amongOthers);
        account.PrintedBy = source.Recorder?.Command;
        account.Dialect = sniff.Dialect;
        account.IsMail = sniff.IsMail;
        account.SnapshotKind = sniff.SnapshotKind;
        if (head is not null && !sniff.IsTrace)
        {
            account.SnapshotKind ??= SnapshotKinds.ByName(source.Name, Encoding.UTF8.GetString(head));
        }

        if (head is null)
        {
            account.Role = FileRole.Unreadable;
            account.Error = error;
        }
        else if (account.SnapshotKind is not null)
        {
            account.Role = FileRole.Snapshot;
        }

        return account;
    }
}
