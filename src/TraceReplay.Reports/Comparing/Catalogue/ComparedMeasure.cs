namespace TraceReplay.Reports;

/// <summary>Something that is measured in each run. No measure says whether more of it is better.</summary>
/// <param name="Topic">What it is about.</param>
/// <param name="Name">Its name, as the table shows it.</param>
/// <param name="Key">Its name in JSON and CSV.</param>
/// <param name="Unit">Its unit; empty for a number of things.</param>
/// <param name="Value">Its value in a run.</param>
internal sealed record ComparedMeasure(MeasureTopic Topic, string Name, string Key, string Unit, Func<ComparedRun, MeasureValue> Value)
{
    /// <summary>The name with the unit.</summary>
    public string Label => Unit.Length == 0 ? Name : $"{Name}, {Unit}";
}
