using System.Globalization;
using CsvHelper;
using TraceReplay.Events;

namespace TraceReplay.Reports;

/// <summary>How all CSV is written here: RFC 4180 but for its line ends, which are LF as everywhere; what is not known is empty.</summary>
internal static class CsvForm
{
    public static CsvWriter WriterOn(Stream stream) => CsvWriter.Create(stream, new CsvWriterOptions { NewLine = "\n" }, leaveOpen: true);

    public static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A number that is below 0 where it is not known.</summary>
    public static string Known(long value) => value < 0 ? string.Empty : Number(value);

    public static string Time(TraceTime time) => time.Format == TimeFormat.None ? string.Empty : time.ToString();

    public static string Pid(TaskId task) => task.IsKnown ? Number(task.Pid) : string.Empty;

    public static string Truth(bool value) => value ? "yes" : "no";
}
