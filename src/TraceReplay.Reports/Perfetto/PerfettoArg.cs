namespace TraceReplay.Reports;

/// <summary>A value that stands beside an event: a text, or else a number, or else a truth. One that is not known is not written.</summary>
internal readonly record struct PerfettoArg
{
    public PerfettoArg(string name, string? text) => (Name, Text) = (name, text);

    public PerfettoArg(string name, long? number) => (Name, Number) = (name, number);

    public PerfettoArg(string name, bool truth) => (Name, Truth) = (name, truth);

    public string Name { get; }

    public string? Text { get; }

    public long? Number { get; }

    public bool? Truth { get; }

    /// <summary>Adds it to an event.</summary>
    /// <param name="trackEvent">The event.</param>
    /// <param name="scratch">What it is written with.</param>
    public void AddTo(ProtoBuffer trackEvent, ProtoBuffer scratch)
    {
        if (Text is null && Number is null && Truth is null)
        {
            return;
        }

        scratch.Clear();
        scratch.Text(PerfettoFields.AnnotationName, Name);
        if (Text is not null)
        {
            scratch.Text(PerfettoFields.AnnotationStringValue, Text);
        }
        else if (Number is long number)
        {
            scratch.Number(PerfettoFields.AnnotationIntValue, number);
        }
        else
        {
            scratch.Number(PerfettoFields.AnnotationBoolValue, Truth == true ? 1 : 0);
        }

        trackEvent.Message(PerfettoFields.EventDebugAnnotations, scratch);
    }
}
